package org.programmereporting.report.excel;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.SafeText;
import org.programmereporting.report.Report;

/** The workbook's title, author, language, day and fingerprint; nothing of the clock or the machine. */
final class DocumentProperties {
    static final String FINGERPRINT = "Fingerprint";

    private DocumentProperties() {}

    static void set(XSSFWorkbook workbook, Report report) {
        POIXMLProperties properties = workbook.getProperties();
        setCore(properties.getCoreProperties().getUnderlyingProperties(), report);
        properties.getExtendedProperties().setApplication("Programme Reporting");
        properties.getCustomProperties().addProperty(FINGERPRINT, SafeText.of(report.fingerprint()));
    }

    private static void setCore(PackagePropertiesPart core, Report report) {
        String midnight = report.dated() + "T00:00:00Z";
        core.setTitleProperty(SafeText.of(report.title()));
        core.setCreatorProperty(SafeText.of(report.author()));
        core.setLastModifiedByProperty(SafeText.of(report.author()));
        core.setLanguageProperty(report.language());
        try {
            core.setCreatedProperty(midnight);
            core.setModifiedProperty(midnight);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("not a day that a document can carry: " + report.dated(), e);
        }
    }
}
