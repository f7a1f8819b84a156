package org.programmereporting.collect.excel.plain;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.programmereporting.xml.ClosedXml;

/** A workbook's title, author and days. Nothing of them is read; but the library refuses a workbook that has them in a way it does not know. */
final class CoreProperties {
    private static final String VOCABULARY = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String TERMS = "http://purl.org/dc/terms/";

    /** Each in the vocabulary that it belongs to. */
    private static final Map<String, Set<String>> TEXTS = Map.of(
            "http://purl.org/dc/elements/1.1/",
            Set.of("title", "subject", "creator", "description", "language"),
            VOCABULARY,
            Set.of("keywords", "lastModifiedBy", "revision", "category", "version", "contentStatus"));

    private static final Set<String> DAYS = Set.of("created", "modified");
    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z");

    private CoreProperties() {}

    /** @throws NotPlain when they are not as every program writes them */
    static void require(byte[] part) throws NotPlain {
        try {
            XMLStreamReader xml = ClosedXml.stream(part);
            xml.nextTag();
            boolean own = xml.getLocalName().equals("coreProperties")
                    && VOCABULARY.equals(xml.getNamespaceURI())
                    && xml.getAttributeCount() == 0;
            Set<String> told = new HashSet<>();
            while (own && xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                own = told.add(xml.getLocalName()) && isOrdinary(xml);
            }
            if (!own) {
                throw new NotPlain("its properties");
            }
        } catch (XMLStreamException unusual) {
            throw new NotPlain("its properties");
        }
    }

    private static boolean isOrdinary(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (xml.getNamespaceCount() > 0) {
            return false;
        }
        if (TEXTS.getOrDefault(xml.getNamespaceURI(), Set.of()).contains(name)) {
            boolean bare = xml.getAttributeCount() == 0;
            xml.getElementText();
            return bare;
        }
        boolean day = DAYS.contains(name)
                && TERMS.equals(xml.getNamespaceURI())
                && xml.getAttributeCount() == 1
                && "dcterms:W3CDTF".equals(xml.getAttributeValue(SCHEMA, "type"));
        return day && TIME.matcher(xml.getElementText()).matches();
    }
}
