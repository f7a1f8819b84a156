package org.programmereporting.report;

import java.util.function.Supplier;

/**
 * A workbook of the pack.
 *
 * @param file its path in the draft, with {@code /}
 * @param board whether the board may have it
 * @param composed makes it when it is its turn, so that few at a time are held; called from any thread
 */
public record PackWorkbook(String file, boolean board, Supplier<Report> composed) {}
