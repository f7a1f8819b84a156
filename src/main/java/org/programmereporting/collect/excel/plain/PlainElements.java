package org.programmereporting.collect.excel.plain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.programmereporting.xml.ClosedXml;

/** The elements of a part that was walked before, each with the way to it from the root, such as {@code workbook/sheets/sheet}. */
public final class PlainElements {
    public static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    /** Stands in a way for an element of another vocabulary. */
    private static final String FOREIGN = "*";

    private PlainElements() {}

    /** What is done at each element; its attributes can be asked for. */
    public interface Visitor {
        void visit(String way, XMLStreamReader element) throws NotPlain;
    }

    /**
     * Visits the elements of one vocabulary, in their order.
     *
     * @param once the ways of those of which a second one would be overlooked by the library
     * @throws NotPlain when the part is not there, is no XML or is of another vocabulary
     */
    public static void visit(byte[] part, String vocabulary, Set<String> once, Visitor visitor) throws NotPlain {
        Deque<String> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        try {
            XMLStreamReader xml = ClosedXml.stream(part);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    boolean own = vocabulary.equals(xml.getNamespaceURI());
                    if (open.isEmpty() && !own) {
                        throw new NotPlain(xml.getLocalName() + " of another vocabulary");
                    }
                    open.addLast(own ? xml.getLocalName() : FOREIGN);
                    String way = way(open);
                    if (once.contains(way) && !seen.add(way)) {
                        throw new NotPlain("a second " + way);
                    }
                    if (own) {
                        requireSaysWhatItIs(xml);
                        visitor.visit(way, xml);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open.removeLast();
                }
            }
        } catch (XMLStreamException noXml) {
            throw new NotPlain("a part that is no XML");
        }
    }

    private static String way(Deque<String> open) {
        Iterator<String> names = open.iterator();
        StringBuilder way = new StringBuilder(names.next());
        names.forEachRemaining(name -> way.append('/').append(name));
        return way.toString();
    }

    /** An attribute of the element's own vocabulary, which has no prefix; or none. */
    public static @Nullable String attribute(XMLStreamReader element, String attribute) {
        return element.getAttributeValue("", attribute);
    }

    /** An attribute that must be there. */
    public static String needed(XMLStreamReader element, String attribute) throws NotPlain {
        String value = attribute(element, attribute);
        if (value == null) {
            throw new NotPlain(element.getLocalName() + " without " + attribute);
        }
        return value;
    }

    /** A whole number, if there is one. */
    static int number(XMLStreamReader element, String attribute, int otherwise) throws NotPlain {
        String value = attribute(element, attribute);
        return value == null ? otherwise : number(value);
    }

    /** No element says that it is nothing, or of another type than it is. */
    private static void requireSaysWhatItIs(XMLStreamReader element) throws NotPlain {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (SCHEMA_INSTANCE.equals(element.getAttributeNamespace(i))) {
                throw new NotPlain(element.getLocalName() + " that is nothing, or of another type");
            }
        }
    }

    /** Whether an attribute says yes; no without it. */
    public static boolean isTrue(XMLStreamReader element, String attribute) throws NotPlain {
        String value = attribute(element, attribute);
        if (value == null) {
            return false;
        }
        return switch (value) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw new NotPlain(attribute + " = " + value);
        };
    }

    /** A whole number from 0 on, of few digits and nothing else. */
    static int number(String digits) throws NotPlain {
        boolean plain = !digits.isEmpty() && digits.length() <= 7;
        for (int i = 0; plain && i < digits.length(); i++) {
            plain = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        if (!plain) {
            throw new NotPlain("the number " + digits);
        }
        return Integer.parseInt(digits);
    }

    /** From an element's start to its end. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The element at which a reader of a sheet or a table of texts stands. */
    static void require(XMLStreamReader xml, String name) throws NotPlain {
        requireOwn(xml);
        if (!xml.getLocalName().equals(name)) {
            throw new NotPlain(xml.getLocalName() + " where " + name + " belongs");
        }
    }

    /** An element of the vocabulary of workbooks, that says what it is. */
    static void requireOwn(XMLStreamReader xml) throws NotPlain {
        if (!SPREADSHEET.equals(xml.getNamespaceURI())) {
            throw new NotPlain(xml.getLocalName() + " of another vocabulary");
        }
        requireSaysWhatItIs(xml);
    }
}
