package org.programmereporting.accessibility.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A finished workbook, read back.
 *
 * @param active index of the sheet it opens at
 * @param names defined names and what they stand for
 * @param properties of the document by their ids (title, creator, language)
 * @param parts the names of all parts
 * @param outside what parts other than links of cells take from outside the file
 */
public record Workbook(
        List<Sheet> sheets,
        int active,
        Map<String, String> names,
        Map<String, String> properties,
        Set<String> parts,
        List<String> outside) {
    public static final String NOTES = "Notes";

    public Optional<Sheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
