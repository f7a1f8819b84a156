package org.programmereporting.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Puts texts into cells by their place in the workbook's shared strings. POI would build a rich text for every cell; here it is one a text. */
public final class SharedTexts {
    private final SharedStringsTable table;
    private final Map<String, String> places = new HashMap<>();

    public SharedTexts(SharedStringsTable table) {
        this.table = table;
    }

    public void put(Cell cell, String text) {
        CTCell plain = ((XSSFCell) cell).getCTCell();
        plain.setT(STCellType.S);
        plain.setV(places.computeIfAbsent(text, this::place));
    }

    private String place(String text) {
        return Integer.toString(table.addSharedStringItem(new XSSFRichTextString(text)));
    }
}
