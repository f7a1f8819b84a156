package org.programmereporting.accessibility.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.programmereporting.xml.ClosedXml;

/** Reads XML as trees: names without their prefix, since strict and old files differ in it. */
final class Xml {
    private static final int DEEPEST = 200;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private Xml() {}

    /** The root of a small part, with all below it. */
    static Element tree(String part, byte[] content) throws UnreadableWorkbook {
        try {
            XMLStreamReader xml = ClosedXml.stream(content);
            while (!xml.isStartElement()) {
                xml.next();
            }
            return tree(xml);
        } catch (XMLStreamException | RuntimeException damaged) {
            throw damaged(part, damaged);
        }
    }

    static UnreadableWorkbook damaged(String part, Exception cause) {
        return new UnreadableWorkbook("its part " + part + " is damaged; save the workbook again", cause);
    }

    /** The element at which the reader stands, with all below it; the reader is left at its end. */
    static Element tree(XMLStreamReader xml) throws XMLStreamException {
        Element root = started(xml);
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            xml.next();
            if (xml.isStartElement()) {
                Element child = started(xml);
                open.element().add(child);
                open.push(child);
                if (open.size() > DEEPEST) {
                    throw new XMLStreamException("nested too deep");
                }
            } else if (xml.isEndElement()) {
                open.pop();
            } else if (xml.isCharacters()) {
                open.element().say(xml.getText());
            }
        }
        return root;
    }

    private static Element started(XMLStreamReader xml) {
        Element element = new Element(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.set(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }

    /** A whole number of a few digits, or {@code otherwise}. */
    static int number(String value, int otherwise) {
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : otherwise;
    }

    /** An attribute by its local name, or the empty text. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
