package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** No macro, no link to another workbook or data source; links lead to sheets of the same workbook and say where. */
final class ForeignContentRules implements WorkbookRule {
    @Override
    public List<Breach> check(ReadWorkbook workbook) {
        List<Breach> breaches = new ArrayList<>();
        try {
            for (PackagePart part : workbook.poi().getPackage().getParts()) {
                checkPart(part.getPartName().getName().toLowerCase(Locale.ROOT), breaches);
            }
        } catch (OpenXML4JException e) {
            throw new IllegalStateException("the workbook's parts cannot be listed", e);
        }
        for (ReadSheet sheet : workbook.sheets()) {
            sheet.poi().getHyperlinkList().forEach(link -> checkLink(workbook, sheet, link, breaches));
        }
        return breaches;
    }

    private static void checkPart(String name, List<Breach> breaches) {
        if (name.contains("vbaproject") || name.contains("macrosheet")) {
            breaches.add(Breach.ofWorkbook("no-macro", "holds a macro (" + name + "); leave it out"));
        } else if (name.contains("externallink") || name.contains("/connections") || name.contains("querytable")) {
            breaches.add(Breach.ofWorkbook(
                    "no-external-link", "takes data from elsewhere (" + name + "); write the values"));
        } else if (name.contains("/embeddings/") || name.contains("activex")) {
            breaches.add(Breach.ofWorkbook("no-embedded-object", "holds an object (" + name + "); leave it out"));
        }
    }

    private static void checkLink(ReadWorkbook workbook, ReadSheet sheet, XSSFHyperlink link, List<Breach> breaches) {
        String location = link.getLocation();
        if (location == null) {
            breaches.add(new Breach(
                    "link-inside",
                    sheet.name(),
                    link.getCellRef(),
                    "leads out of the workbook to " + link.getAddress() + "; write the address as text"));
        } else if (!leadsSomewhere(workbook, location)) {
            breaches.add(new Breach(
                    "link-target", sheet.name(), link.getCellRef(), "leads to " + location + ", which is not there"));
        }
    }

    private static boolean leadsSomewhere(ReadWorkbook workbook, String location) {
        try {
            String sheet = new AreaReference(location, SpreadsheetVersion.EXCEL2007)
                    .getFirstCell()
                    .getSheetName();
            return sheet != null && workbook.sheet(sheet).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
