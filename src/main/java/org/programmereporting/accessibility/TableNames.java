package org.programmereporting.accessibility;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Table;
import org.programmereporting.accessibility.read.Workbook;

/** Table names say what the table holds, are unique in the workbook, and are no cell's address: Excel repairs a file with a table LON2015. */
final class TableNames implements Check {
    private static final Pattern BY_EXCEL = Pattern.compile("(?i)table_?\\d*");
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]{0,254}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z]{1,3}\\d+|r\\d*c?\\d*|c\\d*");

    @Override
    public void check(Workbook workbook, Breaches breaches) {
        Set<String> seen = new HashSet<>();
        for (Sheet sheet : workbook.sheets()) {
            for (Table table : sheet.tables()) {
                check(sheet, table.name(), seen, breaches);
            }
        }
    }

    private static void check(Sheet sheet, String name, Set<String> seen, Breaches breaches) {
        if (BY_EXCEL.matcher(name).matches()) {
            breaches.sheet(Rule.TABLE_NAME, sheet, "the name " + name + " of a table says nothing");
        } else if (!ALLOWED.matcher(name).matches() || ADDRESS.matcher(name).matches()) {
            breaches.sheet(Rule.TABLE_NAME_VALID, sheet, "the name \"" + name + "\" of a table is no name to Excel");
        }
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            breaches.sheet(Rule.TABLE_NAME_UNIQUE, sheet, "the name " + name + " of a table is used twice");
        }
    }
}
