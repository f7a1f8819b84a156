package org.programmereporting.report.sheets;

import org.programmereporting.report.Cell;
import org.programmereporting.report.Publication;

/**
 * A figure that is not what was last published for its period.
 *
 * @param figure its name, as the sheets have it
 * @param of whose figure it is: all trusts of the workbook, or a group of them
 * @param now as the sheets show it
 * @param then in the same format
 */
record Revision(Publication publication, String figure, String of, Cell now, Cell then) {}
