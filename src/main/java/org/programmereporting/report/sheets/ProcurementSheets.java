package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;

/** The procurement of what follows: trusts by stage, with their funding, and those that have not awarded the contract, trust by trust. */
public record ProcurementSheets(String name) implements SheetFamily {
    static final String STAGE = "procurement-stage";
    static final String NOT_AWARDED = "not-awarded-soon";
    static final String FUNDING = "funding-approved";

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "by trust");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        return List.of(stages(month), ProcurementByTrust.sheet(month, name));
    }

    private Sheet.Tabular stages(Composition month) {
        List<String> cohorts = CohortColumns.of(month, List.of("trusts-remaining"));
        TableBuilder table = new TableBuilder().text("Stage");
        CohortColumns.add(table, month, cohorts);
        table.whole(month.everybody(), "Previous", "Change", "Funding approved", "Funding not known");
        month.metrics().by(STAGE, "stage").forEach(stage -> table.row(row(month, stage, cohorts)));
        Page page = month.page(name, "Procurement of what follows, by stage, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(STAGE, NOT_AWARDED, FUNDING), Note.COHORT))
                .remark("Each remaining trust stands in one row: that of the stage it has reached.")
                .remark(funding(month))
                .remark(notAwarded(month));
        CohortColumns.chart(page, month, cohorts, "Stage", title(month), table.rows());
        return page.with(table, "This programme does not ask how far procurements are.");
    }

    private static List<Cell> row(Composition month, MetricValue stage, List<String> cohorts) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(month.labels().value("stage", stage.groupValue()))));
        CohortColumns.add(row, month, STAGE, cohorts, "stage", stage.groupValue());
        CohortColumns.add(row, stage);
        row.add(Cells.figure(month.metrics().find(FUNDING, "stage", stage.groupValue())));
        row.add(Cells.figure(month.metrics().find(FUNDING + "-unknown", "stage", stage.groupValue())));
        return row;
    }

    private static String funding(Composition month) {
        return month.metrics()
                .find(FUNDING)
                .flatMap(funded -> Composition.known(funded)
                        .flatMap(trusts -> Composition.known(funded.denominator())
                                .map(all -> "The funding of " + Words.partOf(trusts, all, "trust")
                                        + Words.verb(all, " that says", " that say") + " is approved.")))
                .orElse("");
    }

    private static String notAwarded(Composition month) {
        return month.metrics()
                .find(NOT_AWARDED)
                .flatMap(value -> Composition.known(value)
                        .flatMap(trusts -> Composition.known(value.denominator())
                                .map(all -> trusts == 0
                                        ? "No trust near the deadline has the contract still to award."
                                        : Words.capital(Words.partOf(
                                                        trusts,
                                                        all,
                                                        "trust near the deadline",
                                                        "trusts near the deadline"))
                                                + Words.verb(trusts, " has", " have") + " not awarded the contract.")))
                .orElse("");
    }

    /** The stage, or stages, at which most trusts are. */
    private static String title(Composition month) {
        List<MetricValue> stages = month.metrics().by(STAGE, "stage");
        long most = stages.stream()
                .flatMap(stage -> Composition.known(stage).stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        List<String> names = stages.stream()
                .filter(stage -> Composition.known(stage)
                        .filter(trusts -> trusts == most)
                        .isPresent())
                .map(stage -> Words.inner(month.labels().value("stage", stage.groupValue())))
                .toList();
        return month.known("trusts-remaining")
                .filter(all -> most > 0)
                .map(all -> Words.capital(Words.partOf(most, all, "remaining trust")) + Words.verb(most, " is", " are")
                        + " at "
                        + (names.size() > 1 ? "each of the stages " : "the commonest stage, ") + Words.list(names))
                .orElse("Remaining trusts by the stage of their procurement");
    }
}
