package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Title, author and language stand in the document's properties, for search and for screen readers. */
final class PropertyRules implements WorkbookRule {
    @Override
    public List<Breach> check(ReadWorkbook workbook) {
        var core = workbook.poi().getProperties().getCoreProperties().getUnderlyingProperties();
        List<Breach> breaches = new ArrayList<>();
        check("title", core.getTitleProperty(), breaches);
        check("author", core.getCreatorProperty(), breaches);
        check("language", core.getLanguageProperty(), breaches);
        return breaches;
    }

    private static void check(String name, Optional<String> value, List<Breach> breaches) {
        if (value.filter(said -> !said.isBlank()).isEmpty()) {
            breaches.add(Breach.ofWorkbook(
                    "property-" + name, "the document's properties have no " + name + "; set it in the report"));
        }
    }
}
