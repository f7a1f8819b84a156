package org.programmereporting.report.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.report.Sheet;

/** The sheets that one entry of {@code report.sheets} becomes: one table each, the first with the entry's name. */
public interface SheetFamily {
    /** The names of all sheets that it can become, before they are cut to what Excel allows: known before anything is composed. */
    List<String> names();

    List<Sheet.Tabular> compose(Composition month);

    /** The name itself, and with each of these words after it. */
    static List<String> named(String name, String... words) {
        return Stream.concat(Stream.of(name), Stream.of(words).map(word -> name + " " + word))
                .toList();
    }
}
