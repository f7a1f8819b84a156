package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table;
import org.programmereporting.report.sheets.Places.Place;

/**
 * The links of a finished workbook, all within it: from a figure to the sheet that lists its trusts, from a cohort to its trusts, from a trust to the row that
 * tells most of it, in the annex to its sources; from a reason for attention to where the trust's own value stands; from a finding to the source of the value
 * that it is about, or of the one that counts in its place.
 */
final class Links {
    private static final Set<String> FIGURES = Set.of("Figure", "Standing");
    private static final Set<String> GROUPS = Set.of("Cohort", "Category");
    static final String TRUST = "Code";
    private static final String REASON = "Reason";

    private final Places places;
    private final Map<String, Place> byTitle = new HashMap<>();
    private final Map<String, Place> trusts = new HashMap<>();
    private final Map<List<String>, List<Place>> sources = new HashMap<>();
    private final Map<String, Map<String, Place>> rows = new HashMap<>();

    private Links(List<Sheet.Tabular> sheets, Composition month) {
        this.places = month.places();
        sheets.forEach(sheet -> rows.put(sheet.name(), codes(sheet)));
        for (MetricDefinition metric : month.figures().definitions()) {
            places.figure(metric.id()).ifPresent(place -> byTitle.putIfAbsent(metric.title(), place));
        }
        places.homes().forEach(this::learn);
    }

    static List<Sheet.Tabular> in(List<Sheet.Tabular> sheets, Composition month) {
        Links links = new Links(sheets, month);
        return sheets.stream().map(links::linked).toList();
    }

    /** The first row of each trust, and the row of each cell of a return. */
    private void learn(Sheet.Tabular home) {
        SourceKeys keys = SourceKeys.of(home);
        for (int row = 0; row < home.table().rows().size(); row++) {
            Place place = new Place(home.name(), home.address(row));
            List<Cell> cells = home.table().rows().get(row);
            text(cells.get(0)).ifPresent(code -> trusts.putIfAbsent(code, place));
            keys.all()
                    .forEach(key -> key.of(cells)
                            .ifPresent(said -> sources.computeIfAbsent(said, none -> new ArrayList<>())
                                    .add(place)));
        }
    }

    /** The first row of each trust on a sheet, by its code. */
    private static Map<String, Place> codes(Sheet.Tabular sheet) {
        Map<String, Place> codes = new HashMap<>();
        for (int row = 0; row < sheet.table().rows().size(); row++) {
            Place place = new Place(sheet.name(), sheet.address(row));
            text(sheet.table().rows().get(row).get(0)).ifPresent(code -> codes.putIfAbsent(code, place));
        }
        return codes;
    }

    /** The value of the cell itself, else the only one that may count in its place. */
    private Optional<Place> source(SourceKeys keys, List<Cell> row) {
        Optional<Place> own =
                keys.own().of(row).flatMap(said -> places(said).stream().findFirst());
        return own.or(() -> only(keys.earlier(), row)).or(() -> only(keys.line(), row));
    }

    private Optional<Place> only(SourceKeys.Key key, List<Cell> row) {
        return key.of(row).map(this::places).filter(found -> found.size() == 1).map(found -> found.get(0));
    }

    private List<Place> places(List<String> key) {
        return sources.getOrDefault(key, List.of());
    }

    static Optional<String> text(Cell cell) {
        return cell instanceof Cell.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private Sheet.Tabular linked(Sheet.Tabular sheet) {
        if (places.homes().contains(sheet)) {
            return sheet;
        }
        SourceKeys keys = SourceKeys.of(sheet);
        List<List<Cell>> linked = IntStream.range(0, sheet.table().rows().size())
                .mapToObj(row -> linked(sheet, keys, row))
                .toList();
        return new Sheet.Tabular(
                sheet.name(),
                sheet.title(),
                sheet.introduction(),
                new Table(sheet.table().name(), sheet.table().columns(), linked),
                sheet.charts());
    }

    private List<Cell> linked(Sheet.Tabular sheet, SourceKeys keys, int number) {
        List<Cell> row = sheet.table().rows().get(number);
        Optional<Place> reason = places.reason(sheet, number)
                .flatMap(figure -> reason(figure, text(row.get(0)).orElse("")));
        List<Cell> linked = new ArrayList<>(row);
        for (int at = 0; at < row.size(); at++) {
            String heading = sheet.table().columns().get(at).heading();
            int column = at;
            text(row.get(at))
                    .flatMap(text -> (heading.equals(REASON) ? reason : place(keys, heading, column, text, row))
                            .filter(place -> !place.sheet().equals(sheet.name()))
                            .map(place -> new Cell.Link(text, place.sheet(), place.cell())))
                    .ifPresent(link -> linked.set(column, link));
        }
        return linked;
    }

    private Optional<Place> place(SourceKeys keys, String heading, int column, String text, List<Cell> row) {
        if (heading.equals(TRUST)) {
            return Optional.ofNullable(trusts.get(text));
        }
        if (heading.equals("Cell") && !sources.isEmpty()) {
            return source(keys, row);
        }
        if (FIGURES.contains(heading)) {
            return figure(text);
        }
        return GROUPS.contains(heading) && column < 2 ? places.cohort(text) : Optional.empty();
    }

    /** Where the value of a trust stands that is behind a figure: in its row of the figure's sheet, else where most is told of it; of no trust the sheet itself. */
    private Optional<Place> reason(String figure, String code) {
        Optional<Place> listed = places.figure(figure);
        return listed.flatMap(place -> Optional.ofNullable(rows.get(place.sheet())))
                .flatMap(codes -> Optional.ofNullable(codes.get(code)))
                .or(() -> Optional.ofNullable(trusts.get(code)))
                .or(() -> listed);
    }

    /** A share's label goes on ", of 43", a median's " (of 43 trusts)", a cohort's figure begins with its label. */
    private Optional<Place> figure(String label) {
        int of = StrictMath.max(label.lastIndexOf(", of "), label.lastIndexOf(" (of "));
        int colon = label.indexOf(": ");
        return Optional.ofNullable(byTitle.get(of < 0 ? label : label.substring(0, of)))
                .or(() -> colon < 0 ? Optional.empty() : places.cohort(label.substring(0, colon)));
    }
}
