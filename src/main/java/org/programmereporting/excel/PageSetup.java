package org.programmereporting.excel;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that opens at A1 and prints on A4 across, as wide as a page and on as many pages down as it takes. */
public final class PageSetup {
    private PageSetup() {}

    public static XSSFSheet across(XSSFSheet sheet) {
        sheet.setActiveCell(CellAddress.A1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }
}
