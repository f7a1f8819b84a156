package org.programmereporting.report.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.report.SheetDefinition;
import org.programmereporting.returns.SheetName;

/** The names of a workbook's sheets and tables, before any is composed: such as Excel allows, and each once. */
public final class TakenNames {
    private static final String NAME = "name";

    private final Map<String, String> takers = new HashMap<>();

    public TakenNames() {
        List.of(CoverSheet.NAME, Contents.NAME, Notes.NAME)
                .forEach(name -> takers.put(SheetName.key(name), "every workbook"));
    }

    /**
     * Takes the names of all sheets that an entry can become.
     *
     * @throws org.programmereporting.returns.WrongSetting for one that cannot be, or is taken
     */
    public void take(SheetDefinition entry, SheetFamily family) {
        SheetName.problem(entry.name()).ifPresent(problem -> {
            throw entry.wrong(NAME, "the name " + problem);
        });
        for (String name : family.names()) {
            String sheet = Page.shortened(name);
            SheetName.problem(sheet).ifPresent(problem -> {
                throw entry.wrong(NAME, "it also becomes the sheet \"" + sheet + "\", which " + problem);
            });
            take(entry, SheetName.key(sheet), "sheet \"" + sheet + "\"");
            take(entry, "table " + SheetName.key(Page.tableName(sheet)), "table " + Page.tableName(sheet));
        }
    }

    private void take(SheetDefinition entry, String key, String what) {
        String taker = "\"" + entry.name() + "\"";
        Optional.ofNullable(takers.put(key, taker)).ifPresent(earlier -> {
            throw entry.wrong(
                    NAME,
                    earlier.equals(taker)
                            ? "two of its sheets would become the " + what + "; shorten the name"
                            : "it becomes the " + what + ", which " + earlier + " has already");
        });
    }
}
