package org.programmereporting.accessibility.read;

/**
 * A hyperlink of a cell.
 *
 * @param area the cells that carry it
 * @param inside place in the workbook, or empty
 * @param outside address outside it, or empty
 */
public record Link(Area area, String inside, String outside) {}
