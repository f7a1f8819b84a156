package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;

/** Who buys together: the consortia, what their members share and have committed, and who could join. */
public record CollaborationSheets(String name) implements SheetFamily {
    static final String COLLABORATION = "collaboration";
    private static final String CONSORTIUM = "consortium";
    private static final String TRUSTS = "Trusts";

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "committed", "who could join");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        return List.of(consortia(month), CollaborationAnswers.sheet(month, name), CouldJoin.sheet(month, name));
    }

    private Sheet.Tabular consortia(Composition month) {
        List<String> questions = questions(month);
        TableBuilder table = new TableBuilder().text("Consortium").whole(TRUSTS, "Previous", "Change");
        questions.forEach(question -> table.whole(month.label(question)));
        month.metrics().by(COLLABORATION, CONSORTIUM).forEach(value -> table.row(row(month, value, questions)));
        Page page = month.page(name, "Remaining trusts by consortium, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(COLLABORATION)))
                .remark(
                        "Alone are trusts that name no consortium. What is shared and committed is the number of members that say yes.");
        if (table.rows() > 0) {
            page.chart(new Chart(
                    Chart.Kind.BAR,
                    title(month),
                    "Bars, one for each consortium, one for trusts that buy alone: the number of remaining trusts.",
                    "Consortium",
                    "Consortium",
                    TRUSTS,
                    List.of(new Chart.Series(TRUSTS, Role.ACTUAL)),
                    table.rows()));
        }
        return month.places().listed(page.with(table, "This programme does not ask who buys together."), COLLABORATION);
    }

    private static List<Cell> row(Composition month, MetricValue consortium, List<String> questions) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(month.labels().value(CONSORTIUM, consortium.groupValue())),
                Cells.figure(consortium.value()),
                Cells.figure(consortium.previous()),
                Cells.figure(consortium.change())));
        questions.forEach(question -> row.add(month.metrics()
                .find(metric(question), CONSORTIUM, consortium.groupValue())
                .map(answers -> Cells.figure(answers.value()))
                .orElse(Cell.of(Mark.NOT_APPLICABLE))));
        return row;
    }

    /** The questions on what is shared and committed, as the metric names them. */
    static List<String> questions(Composition month) {
        return month.ofKind(COLLABORATION).stream()
                .map(MetricDefinition::settings)
                .flatMap(settings ->
                        List.of(settings.getOrDefault("shared", ""), settings.getOrDefault("committed", "")).stream())
                .flatMap(words -> List.of(words.split(",", -1)).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String metric(String question) {
        return COLLABORATION + "-" + question.replace('_', '-');
    }

    private static String title(Composition month) {
        Optional<Long> members = month.known(COLLABORATION);
        Optional<Long> consortia = month.known(COLLABORATION + "-consortia");
        return members.filter(trusts -> trusts > 0)
                .flatMap(trusts -> consortia.flatMap(number -> month.metrics()
                        .find(COLLABORATION)
                        .flatMap(value -> Composition.known(value.denominator()))
                        .map(all -> Words.capital(Words.partOf(trusts, all, "trust"))
                                + Words.verb(trusts, " buys in ", " buy in ")
                                + Words.count(number, "consortium", "consortia"))))
                .orElse("Remaining trusts by consortium");
    }
}
