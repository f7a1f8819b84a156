/** What a sheet says, whoever read it: its cells as words, numbers and dates, and what of it is hidden or merged. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.collect.excel.sheets;
