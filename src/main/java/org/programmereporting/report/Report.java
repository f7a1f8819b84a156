package org.programmereporting.report;

import java.time.LocalDate;
import java.util.List;

/**
 * One workbook of the pack, as plain data.
 *
 * @param title what the workbook is, for its properties and cover
 * @param author the publishing body, for the properties
 * @param language BCP 47 tag, for the properties
 * @param dated the day that the document's properties carry; never the clock's
 * @param fingerprint the run's fingerprint, carried as a document property so that files of two runs are told apart
 * @param sheets in order: cover, contents, notes, tables
 */
public record Report(
        String title, String author, String language, LocalDate dated, String fingerprint, List<Sheet> sheets) {
    public Report {
        sheets = List.copyOf(sheets);
    }
}
