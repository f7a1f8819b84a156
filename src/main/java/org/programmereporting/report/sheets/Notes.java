package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.report.Cell;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.Sheet;

/** The notes of one workbook, numbered in the order in which its sheets first refer to them; so each that is defined is referred to. */
final class Notes {
    static final String NAME = "Notes";

    private final MonthlyFigures figures;
    private final Map<Explained, Integer> numbers = new LinkedHashMap<>();

    private record Explained(String subject, String text) {}

    Notes(MonthlyFigures figures) {
        this.figures = figures;
    }

    /** "Notes: Trusts remaining [note 1]; cohort [note 2]." for metrics that the programme defines and further notes. */
    String refer(List<String> metrics, Note... further) {
        return said(
                defined(metrics)
                        .map(definition -> reference(explained(definition)))
                        .toList(),
                further);
    }

    /** "Notes: the figures in their order [note 1] [note 2]; shares [note 3]." where naming each would fill a page: a note is found by its figure's title. */
    String referInOrder(List<String> metrics, Note... further) {
        String numbered = defined(metrics)
                .map(definition -> number(explained(definition)))
                .collect(Collectors.joining(" "));
        return said(numbered.isEmpty() ? List.of() : List.of("the figures in their order " + numbered), further);
    }

    private String said(List<String> ofMetrics, Note... further) {
        List<String> references = new ArrayList<>(ofMetrics);
        for (Note note : further) {
            references.add(reference(new Explained(note.subject(), note.text(figures))));
        }
        return references.isEmpty() ? "" : "Notes: " + String.join("; ", references) + ".";
    }

    private Stream<MetricDefinition> defined(List<String> metrics) {
        return metrics.stream()
                .flatMap(metric -> figures.definitions().stream()
                        .filter(definition -> definition.id().equals(metric))
                        .limit(1));
    }

    private static Explained explained(MetricDefinition definition) {
        return new Explained(definition.title(), definition.definition());
    }

    private String reference(Explained explained) {
        return explained.subject() + " " + number(explained);
    }

    private String number(Explained explained) {
        return "[note " + numbers.computeIfAbsent(explained, first -> numbers.size() + 1) + "]";
    }

    /** The notes referred to so far. */
    Sheet.Tabular sheet(Page page) {
        TableBuilder table = new TableBuilder().text("Note", "Subject").longText("Explanation");
        numbers.forEach((explained, number) ->
                table.row(Cell.of("Note " + number), Cell.of(explained.subject()), Cells.text(explained.text())));
        return page.with(table, "This workbook has no notes.");
    }
}
