package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.report.Cell;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.Sheet;

/** The notes of one workbook, numbered in the order in which its sheets first refer to them; so each that is defined is referred to. */
final class Notes {
    private final MonthlyFigures figures;
    private final Map<Explained, Integer> numbers = new LinkedHashMap<>();

    private record Explained(String subject, String text) {}

    Notes(MonthlyFigures figures) {
        this.figures = figures;
    }

    /** "Notes: Trusts remaining [note 1]; cohort [note 2]." for metrics that the programme defines and further notes. */
    String refer(List<String> metrics, Note... further) {
        List<String> references = new ArrayList<>();
        for (String metric : metrics) {
            figures.definitions().stream()
                    .filter(definition -> definition.id().equals(metric))
                    .findFirst()
                    .ifPresent(definition -> references.add(reference(explained(definition))));
        }
        for (Note note : further) {
            references.add(reference(new Explained(note.subject(), note.text(figures))));
        }
        return references.isEmpty() ? "" : "Notes: " + String.join("; ", references) + ".";
    }

    private static Explained explained(MetricDefinition definition) {
        return new Explained(definition.title(), definition.definition());
    }

    private String reference(Explained explained) {
        int number = numbers.computeIfAbsent(explained, first -> numbers.size() + 1);
        return explained.subject() + " [note " + number + "]";
    }

    /** The notes referred to so far. */
    Sheet.Tabular sheet(Page page) {
        TableBuilder table = new TableBuilder().text("Note", "Subject").longText("Explanation");
        numbers.forEach((explained, number) ->
                table.row(Cell.of("Note " + number), Cell.of(explained.subject()), Cells.text(explained.text())));
        return page.with(table, "This workbook has no notes.");
    }
}
