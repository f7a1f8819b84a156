package org.programmereporting.report.sheets;

import java.util.List;
import org.programmereporting.report.Sheet;

/** The sheets that one entry of {@code report.sheets} becomes: one table each, the first with the entry's name. */
@FunctionalInterface
public interface SheetFamily {
    List<Sheet.Tabular> compose(Composition month);
}
