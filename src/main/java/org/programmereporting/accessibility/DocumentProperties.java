package org.programmereporting.accessibility;

import org.programmereporting.accessibility.read.Workbook;

/** Title, author and language stand in the document's properties, for search and for screen readers. */
final class DocumentProperties implements Check {
    @Override
    public void check(Workbook workbook, Breaches breaches) {
        check(workbook, "title", "title", Rule.PROPERTY_TITLE, breaches);
        check(workbook, "creator", "author", Rule.PROPERTY_AUTHOR, breaches);
        check(workbook, "language", "language", Rule.PROPERTY_LANGUAGE, breaches);
    }

    private static void check(Workbook workbook, String id, String name, Rule rule, Breaches breaches) {
        if (workbook.properties().getOrDefault(id, "").isBlank()) {
            breaches.workbook(rule, "the document's properties have no " + name);
        }
    }
}
