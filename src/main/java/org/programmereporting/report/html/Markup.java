package org.programmereporting.report.html;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.programmereporting.excel.SafeText;

/**
 * A page being written, as HTML that is well-formed XML too. The one place where text becomes part of a page: whatever it holds, it stays text. The JDK's own
 * XML writer escapes it and closes what was opened.
 */
final class Markup {
    private final StringWriter page = new StringWriter();
    private final XMLStreamWriter xml;

    /** One thing that the XML writer does. */
    private interface Writing {
        void write() throws XMLStreamException;
    }

    Markup() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(page);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the JDK has no XML writer", e);
        }
    }

    Markup doctype() {
        write(() -> xml.writeDTD("<!DOCTYPE html>"));
        return line();
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    Markup open(String element, String... attributes) {
        write(() -> xml.writeStartElement(element));
        attributes(attributes);
        return this;
    }

    Markup close() {
        write(xml::writeEndElement);
        return this;
    }

    /** An element that never has content: its kind is closed where it is opened. */
    Markup empty(String element, String... attributes) {
        write(() -> xml.writeEmptyElement(element));
        attributes(attributes);
        return this;
    }

    Markup text(String text) {
        write(() -> xml.writeCharacters(SafeText.allowed(text)));
        return this;
    }

    /** An element that holds text alone. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup line() {
        write(() -> xml.writeCharacters("\n"));
        return this;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = SafeText.allowed(attributes[i + 1]);
            write(() -> xml.writeAttribute(name, value));
        }
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the page is not well-formed", e);
        }
    }

    /** All that was written. */
    String page() {
        write(xml::writeEndDocument);
        write(xml::flush);
        return page.toString();
    }
}
