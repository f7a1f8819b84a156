package org.programmereporting.report.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmereporting.measure.CutOver;
import org.programmereporting.measure.LoadedPlan;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.ProcurementStages;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Table.Format;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.TrustPosition;

/** How each trust of a cohort stands: the columns of its sheet, and those alone for which the programme has figures. */
final class CohortTrusts {
    static final String CONTINGENCY = "Contingency (days)";

    private final Composition month;
    private final TrustColumns columns = new TrustColumns();

    private CohortTrusts(Composition month) {
        this.month = month;
    }

    static TableBuilder table(Composition month, List<TrustPosition> trusts) {
        CohortTrusts all = new CohortTrusts(month);
        all.standing();
        all.dates();
        all.plan();
        all.basis();
        return all.columns.table(trusts);
    }

    private void standing() {
        columns.of("Code", Format.TEXT, trust -> Cell.of(trust.code().value()))
                .of("Trust", Format.TEXT, trust -> Cell.of(trust.name()))
                .of("Region", Format.TEXT, trust -> Cell.of(month.labels().region(trust.region())))
                .of("Status", Format.TEXT, trust -> Cell.of(of(trust).status()))
                .ofRemaining(
                        "By its own dates",
                        Format.TEXT,
                        trust -> Cell.of(month.title(of(trust).deadlineState().id())));
        month.ofKind(ProcurementSheets.STAGE)
                .map(ProcurementStages::of)
                .ifPresent(stages -> columns.ofRemaining(
                        "Procurement stage",
                        Format.TEXT,
                        trust -> Cells.text(stages.of(trust).map(Words::capital))));
    }

    private void dates() {
        columns.of("Baseline exit", Format.DATE, trust -> Cells.day(trust.originalBaseline()))
                .ofRemaining("Forecast exit", Format.DATE, trust -> Cells.day(trust.forecastExit()));
        month.figures()
                .month()
                .forecast()
                .ifPresent(made -> columns.ofRemaining(
                        "Exit by (P80)",
                        Format.DATE,
                        trust -> made.of(trust.code())
                                .map(forecast -> ForecastByTrust.day(forecast, forecast.p80()))
                                .orElse(Cell.of(Mark.NOT_AVAILABLE))));
        columns.of("Actual exit", Format.DATE, trust -> Cells.day(trust.actualExit(), Mark.NOT_APPLICABLE))
                .of("Slippage (days)", Format.WHOLE, trust -> number(of(trust).slippage()))
                .ofRemaining(
                        CONTINGENCY, Format.WHOLE, trust -> number(of(trust).contingency()));
    }

    private void plan() {
        EndLoadingSheets.middleBand(month).ifPresent(this::endLoading);
        columns.ofRemaining(
                "Milestones overdue", Format.WHOLE, trust -> number(of(trust).milestonesOverdue()));
        month.ofKind(CutOverSheets.AGREED).ifPresent(this::cutOver);
    }

    private void endLoading(MetricDefinition band) {
        Map<OdsCode, LoadedPlan> plans = LoadedPlan.of(month.figures().month(), band).stream()
                .collect(Collectors.toMap(plan -> plan.trust().code(), Function.identity()));
        columns.ofRemaining(
                "Items in the last " + EndLoadingSheets.weeks(band) + " weeks",
                Format.PERCENT,
                trust -> Optional.ofNullable(plans.get(trust.code()))
                        .flatMap(LoadedPlan::share)
                        .<Cell>map(Cell.Share::new)
                        .orElse(Cell.of(Mark.NOT_AVAILABLE)));
    }

    private void cutOver(MetricDefinition agreed) {
        Map<OdsCode, CutOver> plans = CutOver.of(month.figures().month(), agreed).stream()
                .collect(Collectors.toMap(plan -> plan.trust().code(), Function.identity()));
        columns.ofRemaining(
                "Parties agreed",
                Format.TEXT,
                trust -> Cells.text(Optional.ofNullable(plans.get(trust.code()))
                        .filter(plan -> trust.answers().isPresent())
                        .map(plan -> CutOverByTrust.agreed(plan.plan()))));
    }

    private void basis() {
        if (!month.figures().ratingField().isEmpty()) {
            columns.ofRemaining(
                    "Confidence",
                    Format.TEXT,
                    trust -> Cells.text(
                            of(trust).rating(month.figures().ratingField()).map(month.labels()::rating)));
        }
        columns.ofRemaining(
                "Return used",
                Format.TEXT,
                trust -> Cells.text(trust.positionPeriod()
                        .map(period -> Words.month(period) + (trust.carriedForward() ? ", carried forward" : ""))));
    }

    private TrustStanding of(TrustPosition trust) {
        return new TrustStanding(trust, month.asAt());
    }

    private static Cell number(Optional<Long> number) {
        return Cells.number(number, Mark.NOT_AVAILABLE);
    }
}
