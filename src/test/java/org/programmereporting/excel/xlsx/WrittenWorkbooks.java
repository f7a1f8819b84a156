package org.programmereporting.excel.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.programmereporting.excel.xlsx.CellStyle.Rule;

/** So many styled workbooks, as {@code src/test/bench/written.py} writes them by XlsxWriter, one after the other. A process of its own, to be measured. */
public final class WrittenWorkbooks {
    private static final int SHEETS = 5;
    private static final int ROWS = 60;
    private static final int COLUMNS = 12;
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    private WrittenWorkbooks() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
            Files.write(folder.resolve(number + ".xlsx"), workbook(number));
        }
    }

    private static byte[] workbook(int number) {
        Workbook workbook = new Workbook();
        CellStyle body = CellStyle.text(Font.BODY).with(Rule.ROW).wrapped();
        int heading = workbook.style(new CellStyle(
                Font.bold(10), "@", CellStyle.Across.LEFT, false, 0, true, false, Rule.HEADING, Optional.empty()));
        int text = workbook.style(body);
        int decimal = workbook.style(body.with("#,##0.0"));
        int date = workbook.style(body.with("d mmm yyyy"));
        for (int at = 0; at < SHEETS; at++) {
            Sheet sheet = workbook.sheet("Sheet " + at);
            sheet.defaultHeight(16);
            for (int column = 0; column < COLUMNS; column++) {
                sheet.width(column, 18 * 256);
                sheet.text(0, column, heading, "Heading " + column);
            }
            for (int row = 1; row < ROWS; row++) {
                sheet.height(row, 29);
                for (int column = 0; column < COLUMNS; column++) {
                    switch (column % 3) {
                        case 0 ->
                            sheet.text(
                                    row, column, text, String.format("Workbook %d, sheet %d, row %d", number, at, row));
                        case 1 -> sheet.number(row, column, decimal, row * column + 0.5);
                        default -> sheet.day(row, column, date, DAY.plusDays(row));
                    }
                }
            }
            List<String> headings = IntStream.range(0, COLUMNS)
                    .mapToObj(column -> "Heading " + column)
                    .toList();
            sheet.table("Table_" + at, new Area(0, 0, ROWS - 1, COLUMNS - 1), headings);
        }
        return workbook.bytes(new Facts("Workbook " + number, "Bench", "en-GB", DAY, Collections.emptySortedMap()));
    }
}
