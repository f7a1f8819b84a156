package org.programmereporting.excel.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.programmereporting.excel.SafeText;

/**
 * What a workbook says of itself; nothing of the clock or the machine.
 *
 * @param language as BCP 47 writes it
 * @param dated when it was made, to the outside
 * @param further properties of its own, by their names
 */
public record Facts(String title, String author, String language, LocalDate dated, SortedMap<String, String> further) {
    private static final String APPLICATION = "Programme Reporting";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String OWN_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private static final int FIRST_OWN = 2;

    List<Parts.Reference> add(Parts parts) {
        List<Parts.Reference> always = List.of(
                parts.add(Kind.EXTENDED_PROPERTIES, "docProps/app.xml", application()),
                parts.add(Kind.CORE_PROPERTIES, "docProps/core.xml", core()));
        if (further.isEmpty()) {
            return always;
        }
        return List.of(always.get(0), always.get(1), parts.add(Kind.CUSTOM_PROPERTIES, "docProps/custom.xml", own()));
    }

    private static byte[] application() {
        Xml xml = new Xml().start("Properties").attribute("xmlns", OFFICE + "extended-properties");
        return xml.element("Application", APPLICATION).end("Properties").bytes();
    }

    private byte[] core() {
        Xml xml = new Xml().start("cp:coreProperties");
        xml.attribute("xmlns:cp", Namespaces.PACKAGE + "metadata/core-properties");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", SafeText.of(title)).element("dc:creator", SafeText.of(author));
        xml.element("cp:lastModifiedBy", SafeText.of(author)).element("dc:language", language);
        midnight(xml, "dcterms:created");
        midnight(xml, "dcterms:modified");
        return xml.end("cp:coreProperties").bytes();
    }

    private void midnight(Xml xml, String name) {
        xml.start(name)
                .attribute("xsi:type", "dcterms:W3CDTF")
                .text(dated + "T00:00:00Z")
                .end(name);
    }

    private byte[] own() {
        Xml xml = new Xml().start("Properties").attribute("xmlns", OFFICE + "custom-properties");
        xml.attribute("xmlns:vt", OFFICE + "docPropsVTypes");
        int number = FIRST_OWN;
        for (Map.Entry<String, String> each : further.entrySet()) {
            xml.start("property").attribute("fmtid", OWN_PROPERTIES).attribute("pid", number++);
            xml.attribute("name", each.getKey()).element("vt:lpwstr", SafeText.of(each.getValue()));
            xml.end("property");
        }
        return xml.end("Properties").bytes();
    }
}
