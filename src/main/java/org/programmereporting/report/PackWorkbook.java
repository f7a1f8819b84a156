package org.programmereporting.report;

import java.util.function.Supplier;

/**
 * A workbook of the pack.
 *
 * @param file its path in the draft, with {@code /}
 * @param composed makes it when it is its turn, so that few at a time are held; called from any thread
 */
public record PackWorkbook(String file, Supplier<Report> composed) {}
