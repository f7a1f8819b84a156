package org.programmereporting.accessibility.read;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.programmereporting.xml.ClosedXml;

/** Reads XML as trees: names without their prefix, since strict and old files differ in it. */
final class Xml {
    private static final int DEEPEST = 200;
    private static final int MOST_DIGITS = 9;

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
        return isNumber(value) ? Integer.parseInt(value) : otherwise;
    }

    /** Asked of each cell. */
    private static boolean isNumber(String value) {
        int first = value.startsWith("-") ? 1 : 0;
        int digits = value.length() - first;
        boolean number = digits > 0 && digits <= MOST_DIGITS;
        for (int i = first; number && i < value.length(); i++) {
            number = value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        return number;
    }

    /** What the element says at which the reader stands, without what elements below it say; the reader is left at its end. */
    static String words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            xml.next();
            if (xml.isStartElement()) {
                depth++;
            } else if (xml.isEndElement()) {
                depth--;
            } else if (xml.isCharacters() && depth == 1) {
                words.append(xml.getText());
            }
            if (depth > DEEPEST) {
                throw new XMLStreamException("nested too deep");
            }
        }
        return words.toString();
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
