package org.programmereporting.report.sheets;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.measure.CountedTrusts;
import org.programmereporting.measure.CutOver;
import org.programmereporting.measure.CutOverPlan;
import org.programmereporting.measure.ProcurementStages;
import org.programmereporting.measure.SupplierWeek;

/** Trusts that go live or come to their deadline soon, and have not what they need for it. */
final class CutOverAttention {
    private CutOverAttention() {}

    static Stream<Attention> notAwarded(Composition month) {
        return month.ofKind(ProcurementSheets.NOT_AWARDED).stream()
                .flatMap(metric -> CountedTrusts.notAwardedSoon(month.figures().month(), metric).stream()
                        .map(trust -> Attention.of(
                                trust,
                                "Has not awarded the contract (stage: "
                                        + ProcurementStages.of(metric).of(trust).orElse("not known") + "), with "
                                        + Words.plainCount(
                                                ChronoUnit.DAYS.between(month.asAt(), trust.deadline()), "day")
                                        + " to the deadline",
                                "Award the contract, or say how services go on",
                                Dues.nextReturn(month))));
    }

    static Stream<Attention> notAgreed(Composition month) {
        return month.ofKind(CutOverSheets.SOON).stream()
                .flatMap(metric -> CutOver.of(month.figures().month(), metric).stream())
                .filter(plan -> plan.belongs().orElse(false) && !plan.plan().isAgreed())
                .map(CutOver::plan)
                .map(plan -> Attention.of(
                        plan.trust(),
                        goesLive(plan) + ", with a cut-over plan that "
                                + Words.partOf(plan.agreed(), plan.applicable(), "party", "parties") + " agreed",
                        "Get all parties into one room, and agree the plan",
                        Dues.nearer(month, plan.goLive())));
    }

    private static String goesLive(CutOverPlan plan) {
        return "Goes live on " + plan.goLive().map(Words::date).orElse("an unknown day");
    }

    /** Of clashes that may be told alone: whoever is named, or counted, for another tells it. */
    static Stream<Attention> clash(Composition month) {
        return ClashSheet.told(month)
                .flatMap(week -> week.trusts().stream()
                        .flatMap(code -> month.position().trust(code).stream())
                        .map(trust -> Attention.of(
                                trust,
                                (week.work() == SupplierWeek.Work.GO_LIVE ? "Goes live" : "Exits")
                                        + " in the week from "
                                        + Words.date(week.week()) + " with "
                                        + Words.plainCount(week.trusts().size() - 1L, "other trust")
                                        + " of the same supplier",
                                "Settle the order with the supplier",
                                Dues.nearer(month, Optional.of(week.week())))));
    }
}
