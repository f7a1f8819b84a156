package org.programmereporting.accessibility.read;

/**
 * A real Excel table.
 *
 * @param area headings included
 * @param look name of its built-in style, or empty
 * @param striped whether its style fills every other row or column
 */
public record Table(String name, Area area, int headingRows, boolean filtered, String look, boolean striped) {}
