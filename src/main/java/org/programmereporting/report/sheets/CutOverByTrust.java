package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.programmereporting.measure.CutOver;
import org.programmereporting.measure.CutOverPlan;
import org.programmereporting.measure.CutOverPlan.Party;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.OdsCode;

/** The cut-over plan of each trust that has awarded the contract or goes live soon: who agreed it and when all met, the nearest go-live first. */
final class CutOverByTrust {
    private static final Comparator<CutOverPlan> NEAREST_FIRST = Comparator.comparing(
                    (CutOverPlan plan) -> plan.goLive().orElse(LocalDate.MAX))
            .thenComparing(plan -> plan.trust().code());

    private static final String LIVE = "Already live";

    private CutOverByTrust() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        List<CutOver> awarded = plans(month, CutOverSheets.AGREED);
        Set<OdsCode> soon = counted(plans(month, CutOverSheets.SOON));
        Set<OdsCode> shown = new TreeSet<>(soon);
        shown.addAll(counted(awarded));
        Set<OdsCode> live = awarded.stream()
                .filter(CutOver::isLive)
                .map(plan -> plan.trust().code())
                .collect(Collectors.toSet());
        shown.addAll(live);
        List<String> parties = awarded.stream()
                .limit(1)
                .flatMap(plan -> plan.plan().parties().stream())
                .map(Party::field)
                .toList();
        TableBuilder table = TrustCells.table().date("Forecast go-live").text("Go-live near", "Parties agreed");
        parties.forEach(party -> table.text(month.label(party)));
        table.date("Last meeting of all parties").whole("Days since all met");
        awarded.stream()
                .map(CutOver::plan)
                .filter(plan -> shown.contains(plan.trust().code()))
                .sorted(NEAREST_FIRST)
                .forEach(plan -> table.row(row(
                        month,
                        plan,
                        live.contains(plan.trust().code())
                                ? LIVE
                                : soon.contains(plan.trust().code()) ? "Yes" : "No")));
        return month.places()
                .listed(
                        month.page(
                                        family + " by trust",
                                        "Cut-over plans trust by trust, " + Words.month(month.period()))
                                .notes(month.notes().refer(List.of(CutOverSheets.AGREED, CutOverSheets.SOON)))
                                .remark(
                                        "Trusts that have awarded the contract or go live soon, the nearest go-live first; one that is live, and has no plan left to"
                                                + " agree, or gives no date, comes last.")
                                .with(table, "No trust has awarded the contract or goes live soon."),
                        CutOverSheets.AGREED,
                        CutOverSheets.SOON);
    }

    private static List<CutOver> plans(Composition month, String kind) {
        return month.ofKind(kind).stream()
                .flatMap((MetricDefinition metric) -> CutOver.of(month.figures().month(), metric).stream())
                .toList();
    }

    private static Set<OdsCode> counted(List<CutOver> plans) {
        return plans.stream()
                .filter(plan -> plan.belongs().orElse(false))
                .map(plan -> plan.trust().code())
                .collect(Collectors.toSet());
    }

    private static List<Cell> row(Composition month, CutOverPlan plan, String near) {
        boolean live = near.equals(LIVE);
        List<Cell> row = new ArrayList<>(TrustCells.of(
                month,
                plan.trust(),
                Cells.day(plan.goLive()),
                Cell.of(near),
                live ? Cell.of(Mark.NOT_APPLICABLE) : Cell.of(agreed(plan))));
        plan.parties().forEach(party -> row.add(live ? Cell.of(Mark.NOT_APPLICABLE) : Cell.of(word(party))));
        row.add(Cells.day(plan.lastMet()));
        row.add(Cells.number(
                plan.lastMet().map(met -> ChronoUnit.DAYS.between(met, month.asAt())), Mark.NOT_AVAILABLE));
        return row;
    }

    static String agreed(CutOverPlan plan) {
        return Words.number(plan.agreed()) + " of " + Words.number(plan.applicable());
    }

    private static String word(Party party) {
        Optional<String> day = party.on().map(Words::date);
        return switch (party.agreement()) {
            case AGREED -> "Yes" + day.map(on -> ", " + on).orElse("");
            case OUTDATED -> day.map(on -> "Out of date, " + on).orElse("Yes, on no known day");
            case NOT_AGREED -> "No";
            case UNANSWERED -> "Not answered";
            case NOT_APPLICABLE -> "Not applicable";
        };
    }
}
