package org.programmereporting.excel;

import java.time.LocalDate;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's title, author, language and day; nothing of the clock or the machine. */
public final class WorkbookProperties {
    private WorkbookProperties() {}

    public static void set(XSSFWorkbook workbook, String title, String author, String language, LocalDate day) {
        POIXMLProperties properties = workbook.getProperties();
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(SafeText.of(title));
        core.setCreatorProperty(SafeText.of(author));
        core.setLastModifiedByProperty(SafeText.of(author));
        core.setLanguageProperty(language);
        String midnight = day + "T00:00:00Z";
        try {
            core.setCreatedProperty(midnight);
            core.setModifiedProperty(midnight);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("not a day that a document can carry: " + day, e);
        }
        properties.getExtendedProperties().setApplication("Programme Reporting");
    }
}
