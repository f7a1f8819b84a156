package org.programmereporting.report.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;

/** What the members of consortia share, and what they have committed, question by question. */
final class CollaborationAnswers {
    private static final String YES = "Members that say yes";

    private CollaborationAnswers() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        List<String> questions = CollaborationSheets.questions(month);
        TableBuilder table = new TableBuilder()
                .text("Question")
                .whole(YES, "Members", "Members that do not say", "Yes, previous period", "Change");
        questions.forEach(question -> month.metrics()
                .find(CollaborationSheets.metric(question))
                .ifPresent(answers -> table.row(row(month, question, answers))));
        Page page = month.page(
                        family + " committed",
                        "What members of consortia share and have committed, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(CollaborationSheets.COLLABORATION)));
        if (table.rows() > 0) {
            page.chart(new Chart(
                    Chart.Kind.BAR,
                    title(month, questions),
                    "Bars, one for each question: the number of members of a consortium that say yes.",
                    "Question",
                    "Question",
                    "Trusts",
                    List.of(new Chart.Series(YES, Role.ACTUAL)),
                    table.rows()));
        }
        return page.with(table, "This programme does not ask what is shared and committed.");
    }

    private static List<Cell> row(Composition month, String question, MetricValue answers) {
        return List.of(
                Cell.of(month.label(question)),
                Cells.figure(answers.value()),
                Cells.figure(answers.denominator()),
                Cells.figure(month.metrics().find(answers.metric() + "-unknown")),
                Cells.figure(answers.previous()),
                Cells.figure(answers.change()));
    }

    /** The question with the fewest that say yes. */
    private static String title(Composition month, List<String> questions) {
        return questions.stream()
                .filter(question -> yes(month, question).isPresent())
                .min(Comparator.comparing(question -> yes(month, question).orElseThrow()))
                .map(question -> "The least common among members: " + Words.inner(month.label(question)) + ", at "
                        + at(
                                yes(month, question).orElseThrow(),
                                month.metrics()
                                        .find(CollaborationSheets.metric(question))
                                        .flatMap(value -> Composition.known(value.denominator()))))
                .orElse("What members of consortia share and have committed");
    }

    private static String at(long yes, Optional<Long> all) {
        return all.map(trusts -> Words.partOf(yes, trusts, "trust")).orElseGet(() -> Words.count(yes, "trust"));
    }

    private static Optional<Long> yes(Composition month, String question) {
        return month.known(CollaborationSheets.metric(question));
    }
}
