package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.report.Sheet;

/**
 * Where one workbook lists the trusts behind a figure, and where it tells of a trust: what its links lead to. A sheet makes itself known as it is
 * composed; so a link never leads to what the workbook does not hold.
 */
final class Places {
    private static final String TOP = "A1";

    private final Map<String, Place> figures = new HashMap<>();
    private final Map<String, Place> cohorts = new HashMap<>();
    private final List<Sheet.Tabular> homes = new ArrayList<>();
    private final Map<String, List<String>> reasons = new HashMap<>();

    /** A cell of a sheet. */
    record Place(String sheet, String cell) {}

    /** The trusts behind these metrics, or what else they are made of, are on the sheet. */
    Sheet.Tabular listed(Sheet.Tabular sheet, String... metrics) {
        for (String metric : metrics) {
            figures.putIfAbsent(metric, new Place(sheet.name(), TOP));
        }
        return sheet;
    }

    /** Those behind the metric begin in this row of the sheet's table, counted from 0. */
    void listed(Sheet.Tabular sheet, String metric, int row) {
        figures.put(metric, new Place(sheet.name(), sheet.address(row)));
    }

    /** The trusts of a cohort are on the sheet. */
    void listsCohort(Sheet.Tabular sheet, String label) {
        cohorts.putIfAbsent(label, new Place(sheet.name(), TOP));
    }

    /** More is told here of the trust in a row than anywhere else in the workbook; its code stands in the first column. */
    void tells(Sheet.Tabular sheet) {
        homes.add(sheet);
    }

    /** Why each row of the sheet is there: by the figure whose sheet shows it. */
    Sheet.Tabular because(Sheet.Tabular sheet, List<String> words) {
        reasons.put(sheet.name(), words.stream().map(ReasonPlaces::figure).toList());
        return sheet;
    }

    /** The figure behind a row of a sheet. */
    Optional<String> reason(Sheet.Tabular sheet, int row) {
        return Optional.ofNullable(reasons.get(sheet.name()))
                .filter(words -> row < words.size())
                .map(words -> words.get(row));
    }

    Optional<Place> figure(String metric) {
        return Optional.ofNullable(figures.get(metric));
    }

    Optional<Place> cohort(String label) {
        return Optional.ofNullable(cohorts.get(label));
    }

    List<Sheet.Tabular> homes() {
        return homes;
    }
}
