package org.programmereporting.report.sheets;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.measure.CountedTrusts;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.ProcurementStages;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.TrustPosition;

/** Remaining trusts that have not come to the last stage of their procurement, or of whom that is not known: the nearest deadline first. */
final class ProcurementByTrust {
    private ProcurementByTrust() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        Optional<MetricDefinition> funding = month.ofKind(ProcurementSheets.FUNDING);
        TableBuilder table = TrustCells.table()
                .text("Stage", "Funding approved")
                .date("Deadline")
                .whole("Days to the deadline")
                .text("Deadline near");
        Set<OdsCode> near = month.ofKind(ProcurementSheets.NOT_AWARDED).stream()
                .flatMap(metric -> CountedTrusts.notAwardedSoon(month.figures().month(), metric).stream())
                .map(TrustPosition::code)
                .collect(Collectors.toSet());
        month.ofKind(ProcurementSheets.STAGE)
                .map(ProcurementStages::of)
                .ifPresent(stages -> month.position().remaining().stream()
                        .filter(trust -> !hasReachedLast(stages, trust))
                        .sorted(Comparator.comparing(TrustPosition::deadline)
                                .thenComparing(trust -> place(stages, trust))
                                .thenComparing(TrustPosition::code))
                        .forEach(trust -> table.row(row(month, stages, funding, near, trust))));
        return month.places()
                .listed(
                        month.page(
                                        family + " by trust",
                                        "Trusts that have not awarded the contract for what follows, "
                                                + Words.month(month.period()))
                                .notes(month.notes()
                                        .refer(List.of(ProcurementSheets.STAGE, ProcurementSheets.NOT_AWARDED)))
                                .remark("The nearest deadline comes first, then the earliest stage.")
                                .with(table, "No trust is known to have the contract still to award."),
                        ProcurementSheets.NOT_AWARDED,
                        ProcurementSheets.STAGE);
    }

    private static boolean hasReachedLast(ProcurementStages stages, TrustPosition trust) {
        return place(stages, trust) == stages.stages().size() - 1;
    }

    private static int place(ProcurementStages stages, TrustPosition trust) {
        return stages.of(trust).map(stages.stages()::indexOf).orElse(-1);
    }

    private static List<Cell> row(
            Composition month,
            ProcurementStages stages,
            Optional<MetricDefinition> funding,
            Set<OdsCode> near,
            TrustPosition trust) {
        return TrustCells.of(
                month,
                trust,
                Cells.text(stages.of(trust).map(Words::capital)),
                Cells.text(funding.map(metric -> metric.settings().getOrDefault("field", ""))
                        .flatMap(field -> trust.answers().flatMap(said -> said.text(field)))
                        .map(Words::capital)),
                Cell.of(trust.deadline()),
                Cell.of(ChronoUnit.DAYS.between(month.asAt(), trust.deadline())),
                stages.of(trust).isEmpty()
                        ? Cell.of(Mark.NOT_AVAILABLE)
                        : Cell.of(near.contains(trust.code()) ? "Yes" : "No"));
    }
}
