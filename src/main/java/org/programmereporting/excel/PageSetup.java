package org.programmereporting.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet that opens at A1 and prints on A4 across, as wide as a page and on as many pages down as it takes. */
public final class PageSetup {
    private static final double MARGIN_INCHES = 0.4;
    private static final List<PageMargin> MARGINS =
            List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM);

    private PageSetup() {}

    public static XSSFSheet across(XSSFSheet sheet) {
        sheet.setActiveCell(CellAddress.A1);
        MARGINS.forEach(side -> sheet.setMargin(side, MARGIN_INCHES));
        sheet.setMargin(PageMargin.HEADER, 0); // there is none, as the rules ask
        sheet.setMargin(PageMargin.FOOTER, 0);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }
}
