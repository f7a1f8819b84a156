/**
 * The bytes of a workbook come in, its sheets, cells, styles, tables, links and charts leave as plain data, as they stand in the file's parts: no
 * library in between that mends or hides what is there. Whoever made the file, nothing of it is run, evaluated or followed.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.accessibility.read;
