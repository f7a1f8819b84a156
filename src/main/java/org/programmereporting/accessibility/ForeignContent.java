package org.programmereporting.accessibility;

import java.util.Locale;
import org.programmereporting.accessibility.read.Workbook;

/** No macro, no embedded object, nothing fetched from another workbook or data source, no name that stands for nothing. */
final class ForeignContent implements Check {
    @Override
    public void check(Workbook workbook, Breaches breaches) {
        workbook.parts().forEach(part -> checkPart(part, breaches));
        workbook.outside().forEach(from -> breaches.workbook(Rule.NO_EXTERNAL_LINK, "it takes content from " + from));
        workbook.names().forEach((name, formula) -> {
            if (formula.contains("#REF!")) {
                breaches.workbook(Rule.NAME_BROKEN, "the name " + name + " stands for cells that are gone");
            } else if (formula.matches("'?\\[\\d+].*")) {
                breaches.workbook(Rule.NO_EXTERNAL_LINK, "the name " + name + " stands for cells of another workbook");
            }
        });
    }

    private static void checkPart(String part, Breaches breaches) {
        String name = part.toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject") || name.contains("macrosheet")) {
            breaches.workbook(Rule.NO_MACRO, "it holds a macro (" + part + ")");
        } else if ((name.contains("externallink") && !name.endsWith(".rels"))
                || name.endsWith("/connections.xml")
                || name.contains("querytable")) {
            breaches.workbook(Rule.NO_EXTERNAL_LINK, "it takes data from elsewhere (" + part + ")");
        } else if (name.contains("/embeddings/") || name.contains("activex") || name.contains("ctrlprop")) {
            breaches.workbook(Rule.NO_EMBEDDED_OBJECT, "it holds an object (" + part + ")");
        }
    }
}
