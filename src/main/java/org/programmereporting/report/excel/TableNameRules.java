package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Table names say what the table holds, are unique in the workbook, and are no cell's address: Excel repairs a file with a table LON2015. */
final class TableNameRules implements WorkbookRule {
    private static final Pattern BY_EXCEL = Pattern.compile("(?i)table\\d*");
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,254}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z]{1,3}\\d+|r\\d*c?\\d*|c\\d*");

    @Override
    public List<Breach> check(ReadWorkbook workbook) {
        List<Breach> breaches = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ReadSheet sheet : workbook.sheets()) {
            for (XSSFTable table : sheet.tables()) {
                check(sheet, table.getDisplayName(), seen, breaches);
            }
        }
        return breaches;
    }

    private static void check(ReadSheet sheet, String name, Set<String> seen, List<Breach> breaches) {
        if (BY_EXCEL.matcher(name).matches()) {
            breaches.add(sheet.breach("table-name", "table " + name + " says nothing; name it after what it holds"));
        } else if (!ALLOWED.matcher(name).matches() || ADDRESS.matcher(name).matches()) {
            breaches.add(sheet.breach(
                    "table-name-valid",
                    "table " + name + " is no name to Excel; take a word of letters, digits and _"));
        }
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            breaches.add(sheet.breach("table-name-unique", "table " + name + " is there twice; tell the tables apart"));
        }
    }
}
