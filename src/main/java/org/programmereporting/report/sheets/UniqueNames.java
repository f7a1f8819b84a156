package org.programmereporting.report.sheets;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.programmereporting.report.Sheet;

/** No two sheets, and no two tables, of a workbook bear the same name, whatever the case. */
final class UniqueNames {
    private UniqueNames() {}

    /**
     * Lets through what can be a workbook.
     *
     * @throws IllegalArgumentException naming the first name used twice
     */
    static void check(List<Sheet> sheets) {
        Set<String> names = new HashSet<>();
        Set<String> tables = new HashSet<>();
        for (Sheet sheet : sheets) {
            require(names.add(sheet.name().toLowerCase(Locale.ROOT)), sheet.name());
            if (sheet instanceof Sheet.Tabular tabular) {
                require(tables.add(tabular.table().name().toLowerCase(Locale.ROOT)), sheet.name());
            }
        }
    }

    private static void require(boolean isNew, String name) {
        if (!isNew) {
            throw new IllegalArgumentException(
                    "report.sheets: two sheets would be called \"" + name + "\"; give one another name");
        }
    }
}
