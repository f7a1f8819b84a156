package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ExitForecast.Basis;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.MigrationOutlook;
import org.programmereporting.returns.TrustPosition;

/** Each remaining trust's forecast beside its own: the least likely to be on time first. */
final class ForecastByTrust {
    private ForecastByTrust() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        TableBuilder table = new TableBuilder()
                .text("Code", "Trust", "Cohort")
                .date("Deadline", "Own forecast exit", "Exit by (P50)", "Exit by (P80)")
                .column("Chance to exit on time", Format.PERCENT)
                .text("Confidence", "Basis", "Migration");
        month.figures().month().forecast().stream()
                .flatMap(all -> all.trusts().stream())
                .sorted(Comparator.comparing(ExitForecast::probabilityLate)
                        .reversed()
                        .thenComparing(ExitForecast::trust))
                .forEach(forecast -> month.position()
                        .trust(forecast.trust())
                        .ifPresent(trust -> table.row(row(month, trust, forecast))));
        return month.places()
                .listed(
                        month.page(
                                        family + " by trust",
                                        "Forecast of the exit, trust by trust, " + Words.month(month.period()))
                                .notes(month.notes()
                                        .refer(List.of("probability-on-time", "over-confident"), Note.CARRIED_FORWARD))
                                .remark(
                                        "The exit comes by the P50 day in half of the draws, by the P80 day in 80 of 100. The least likely to be on time comes first; a trust that"
                                                + " cannot be forecast counts as late. One that reports its exit is not forecast: by the day that it reports it is on time, until the deadline"
                                                + " comes without its being confirmed.")
                                .remark(
                                        "No exit is drawn before its migration can end at its pace, a fixed day that is the same in every draw; where that day decides, P50 and P80 lie"
                                                + " closer than they should. A migration without such a day holds no exit back.")
                                .with(table, "No exit is forecast."),
                        "expected-late",
                        "probability-on-time",
                        "over-confident");
    }

    private static List<Cell> row(Composition month, TrustPosition trust, ExitForecast forecast) {
        return List.of(
                Cell.of(trust.code().value()),
                Cell.of(trust.name()),
                Cell.of(month.labels().cohort(trust.cohort())),
                Cell.of(trust.deadline()),
                Cells.day(trust.forecastExit()),
                day(forecast, forecast.p50()),
                day(forecast, forecast.p80()),
                chance(forecast),
                Cells.text(new TrustStanding(trust, month.asAt())
                        .rating(month.figures().ratingField())
                        .map(month.labels()::rating)),
                Cell.of(basis(trust, forecast, month.asAt())),
                Cells.text(month.figures()
                        .month()
                        .forecast()
                        .flatMap(all -> all.migrationOf(trust.code()))
                        .map(ForecastByTrust::migration)));
    }

    private static String migration(MigrationOutlook outlook) {
        return switch (outlook.kind()) {
            case ENDS -> "At its pace ends on " + outlook.end().map(Words::date).orElseThrow();
            case COMPLETE -> "Complete";
            case NOT_BEGUN -> "Not started";
            case PACE_NOT_KNOWN -> "Pace not known yet";
            case STALLED -> "Stalled";
            case VOLUME_NOT_KNOWN -> "Volume not known";
        };
    }

    static Cell day(ExitForecast forecast, Optional<ForecastDay> day) {
        Mark without = forecast.basis() == Basis.EXIT_REPORTED ? Mark.NOT_APPLICABLE : Mark.NOT_AVAILABLE;
        return day.map(known -> known.later() ? Cell.of("later than " + Words.date(known.day())) : Cell.of(known.day()))
                .orElse(Cell.of(without));
    }

    private static Cell chance(ExitForecast forecast) {
        return forecast.probabilityOnTime()
                .<Cell>map(chance -> new Cell.Share(BigDecimal.valueOf(chance)))
                .orElse(Cell.of(Mark.NOT_AVAILABLE));
    }

    private static String basis(TrustPosition trust, ExitForecast forecast, LocalDate asAt) {
        return switch (forecast.basis()) {
            case FORECAST -> "Forecast";
            case EXIT_REPORTED ->
                "Exit reported, not confirmed"
                        + trust.exitReportedBy(asAt)
                                .map(day -> ": " + Words.date(day))
                                .orElse("");
            case NO_FORECAST -> "No start, no baseline, or a baseline not after the start";
            case BEYOND_REFERENCE_CLASS -> "Longer than any exit before";
        };
    }
}
