/** The two ways to read a workbook, side by side. */
package org.programmereporting.collect.excel.opened;
