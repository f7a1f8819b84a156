package org.programmereporting.accessibility.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An element of XML with its attributes, words and children. */
final class Element {
    static final Element NONE = new Element("");

    private final String name;
    private final Map<String, String> attributes = new HashMap<>(4);
    private final List<Element> children = new ArrayList<>(2);
    private final StringBuilder words = new StringBuilder(0);

    Element(String name) {
        this.name = name;
    }

    void set(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(Element child) {
        children.add(child);
    }

    void say(String text) {
        words.append(text);
    }

    String name() {
        return name;
    }

    String words() {
        return words.toString();
    }

    List<Element> children() {
        return children;
    }

    /** The attribute, or the empty text. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    int number(String attribute, int otherwise) {
        return Xml.number(get(attribute), otherwise);
    }

    /** XML's truth; what is not there is {@code otherwise}. */
    boolean is(String attribute, boolean otherwise) {
        String value = get(attribute);
        return value.isEmpty() ? otherwise : value.equals("1") || value.equals("true");
    }

    List<Element> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    /** The first child of the name, or an element without anything. */
    Element child(String child) {
        return children.stream()
                .filter(each -> each.name.equals(child))
                .findFirst()
                .orElse(NONE);
    }

    boolean has(String child) {
        return child(child) != NONE;
    }

    /** Every element of the name, however deep. */
    List<Element> below(String wanted) {
        return everything().filter(each -> each.name.equals(wanted)).toList();
    }

    private Stream<Element> everything() {
        return children.stream().flatMap(each -> Stream.concat(Stream.of(each), each.everything()));
    }

    /** The words of all runs {@code t} below it, phonetic hints left out. */
    String runs() {
        return children.stream()
                .filter(each -> !each.name.equals("rPh"))
                .map(each -> each.name.equals("t") ? each.words() : each.runs())
                .collect(Collectors.joining());
    }
}
