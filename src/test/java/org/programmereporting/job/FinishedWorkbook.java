package org.programmereporting.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of a draft, as an independent reader finds it. */
final class FinishedWorkbook {
    private final Path file;

    FinishedWorkbook(Path file) {
        this.file = file;
    }

    /** The rows of a sheet's table, the headings first, each cell as text: numbers plainly, dates as numbers. */
    List<List<String>> table(String sheet) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet found = workbook.getSheet(sheet);
            XSSFTable table = found.getTables().get(0);
            AreaReference area = table.getArea();
            List<List<String>> rows = new ArrayList<>();
            for (int row = area.getFirstCell().getRow();
                    row <= area.getLastCell().getRow();
                    row++) {
                rows.add(texts(found.getRow(row)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.getCellType() == CellType.NUMERIC
                        ? new java.math.BigDecimal(Double.toString(cell.getNumericCellValue()))
                                .stripTrailingZeros()
                                .toPlainString()
                        : cell.getStringCellValue())
                .toList();
    }

    /** Every part of the package as text, with its name. */
    String parts() {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n');
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
