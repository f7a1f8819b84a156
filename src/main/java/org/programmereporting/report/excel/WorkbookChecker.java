package org.programmereporting.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a finished workbook back and names each rule of the pack that it breaks (the UK's guidance on accessible spreadsheets for published
 * statistics). It knows nothing of how the workbook was written. To add a rule, write it into a family or a new one, and list that here.
 */
public final class WorkbookChecker {
    private static final List<WorkbookRule> RULES = List.of(
            new WorkbookOrderRules(),
            new PropertyRules(),
            new OpeningRules(),
            new TableRules(),
            new TableNameRules(),
            new TablePlaceRules(),
            new CellRules(),
            new NoteRules(),
            new NothingHiddenRules(),
            new ForeignContentRules(),
            new ChartRules(),
            new LookRules(),
            new WidthRules(),
            new AdviceRules());

    /** All breaches, essential ones first; empty if there is none. */
    public List<Breach> check(byte[] workbook) {
        return check(new ByteArrayInputStream(workbook));
    }

    /** All breaches, essential ones first. Reads to the end; a file that is no workbook is itself a breach. */
    public List<Breach> check(InputStream workbook) {
        try (XSSFWorkbook poi = new XSSFWorkbook(workbook)) {
            ReadWorkbook read = ReadWorkbook.of(poi);
            return RULES.stream()
                    .flatMap(rule -> rule.check(read).stream())
                    .sorted(Comparator.comparing(breach -> !breach.essential()))
                    .toList();
        } catch (IOException | POIXMLException | UnsupportedFileFormatException | EmptyFileException e) {
            return List.of(Breach.ofWorkbook("readable", "cannot be read as a workbook: " + e.getMessage()));
        }
    }
}
