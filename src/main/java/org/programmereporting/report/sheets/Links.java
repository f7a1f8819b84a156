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
 * that it is about.
 */
final class Links {
    private static final Set<String> FIGURES = Set.of("Figure", "Standing");
    private static final Set<String> GROUPS = Set.of("Cohort", "Category");
    private static final String TRUST = "Code";
    private static final String REASON = "Reason";
    private static final List<String> SOURCE = List.of("File", "Sheet", "Cell");

    private final Places places;
    private final Map<String, Place> byTitle = new HashMap<>();
    private final Map<String, Place> trusts = new HashMap<>();
    private final Map<List<String>, Place> sources = new HashMap<>();
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
        List<Integer> cell =
                SOURCE.stream().map(heading -> column(home, heading)).toList();
        for (int row = 0; row < home.table().rows().size(); row++) {
            Place place = new Place(home.name(), home.address(row));
            List<Cell> cells = home.table().rows().get(row);
            text(cells.get(0)).ifPresent(code -> trusts.putIfAbsent(code, place));
            if (!cell.contains(-1)) {
                sources.putIfAbsent(source(cells, cell), place);
            }
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

    private static int column(Sheet.Tabular sheet, String heading) {
        return sheet.table().columns().stream()
                .map(Table.Column::heading)
                .toList()
                .indexOf(heading);
    }

    private static List<String> source(List<Cell> row, List<Integer> columns) {
        return columns.stream().map(at -> text(row.get(at)).orElse("")).toList();
    }

    private static Optional<String> text(Cell cell) {
        return cell instanceof Cell.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private Sheet.Tabular linked(Sheet.Tabular sheet) {
        if (places.homes().contains(sheet)) {
            return sheet;
        }
        List<List<Cell>> linked = IntStream.range(0, sheet.table().rows().size())
                .mapToObj(row -> linked(sheet, row))
                .toList();
        return new Sheet.Tabular(
                sheet.name(),
                sheet.title(),
                sheet.introduction(),
                new Table(sheet.table().name(), sheet.table().columns(), linked),
                sheet.charts());
    }

    private List<Cell> linked(Sheet.Tabular sheet, int number) {
        List<Cell> row = sheet.table().rows().get(number);
        Optional<Place> reason = places.reason(sheet, number)
                .flatMap(figure -> reason(figure, text(row.get(0)).orElse("")));
        List<Cell> linked = new ArrayList<>(row);
        for (int at = 0; at < row.size(); at++) {
            String heading = sheet.table().columns().get(at).heading();
            int column = at;
            text(row.get(at))
                    .flatMap(text -> (heading.equals(REASON) ? reason : place(sheet, heading, column, text, row))
                            .filter(place -> !place.sheet().equals(sheet.name()))
                            .map(place -> new Cell.Link(text, place.sheet(), place.cell())))
                    .ifPresent(link -> linked.set(column, link));
        }
        return linked;
    }

    private Optional<Place> place(Sheet.Tabular sheet, String heading, int column, String text, List<Cell> row) {
        if (heading.equals(TRUST)) {
            return Optional.ofNullable(trusts.get(text));
        }
        if (heading.equals("Cell") && !sources.isEmpty()) {
            return Optional.ofNullable(sources.get(
                    source(row, SOURCE.stream().map(name -> column(sheet, name)).toList())));
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
