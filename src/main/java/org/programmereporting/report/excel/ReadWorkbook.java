package org.programmereporting.report.excel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A finished workbook, read back. */
record ReadWorkbook(XSSFWorkbook poi, List<ReadSheet> sheets) {
    static ReadWorkbook of(XSSFWorkbook poi) {
        List<ReadSheet> sheets = IntStream.range(0, poi.getNumberOfSheets())
                .mapToObj(index -> new ReadSheet(poi.getSheetAt(index)))
                .toList();
        return new ReadWorkbook(poi, sheets);
    }

    Optional<ReadSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
