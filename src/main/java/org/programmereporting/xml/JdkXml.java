package org.programmereporting.xml;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;

/**
 * Java's own XML for all libraries. Without a name they look through every library for an implementation, again for each part of a workbook, and would
 * take whatever lies there.
 */
public final class JdkXml {
    private JdkXml() {}

    /** For the whole process; to be called before anything else is. */
    public static void choose() {
        name("javax.xml.transform.TransformerFactory", TransformerFactory.newDefaultInstance());
        name("javax.xml.parsers.SAXParserFactory", SAXParserFactory.newDefaultInstance());
        name("javax.xml.parsers.DocumentBuilderFactory", DocumentBuilderFactory.newDefaultInstance());
    }

    private static void name(String kind, Object own) {
        System.setProperty(kind, own.getClass().getName());
    }
}
