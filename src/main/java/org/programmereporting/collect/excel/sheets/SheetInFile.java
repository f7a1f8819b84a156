package org.programmereporting.collect.excel.sheets;

/**
 * A sheet of a workbook, but for its cells.
 *
 * @param merged how many areas are
 * @param links how many of its cells and areas lead somewhere
 */
public record SheetInFile(String name, boolean hidden, int merged, int comments, int links) {}
