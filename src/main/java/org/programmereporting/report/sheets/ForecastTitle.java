package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table.Format;

/** What the forecast says of all trusts in one line. A single trust has a chance, and is not expected to be early or late by having more or less than half of it. */
final class ForecastTitle {
    private static final String REMAINING = "trusts-remaining";

    private ForecastTitle() {}

    static String of(Composition month) {
        return month.known(REMAINING)
                .flatMap(all -> all == 1 ? ofTheOnly(month) : late(month).map(expected -> ofAll(month, expected, all)))
                .orElse("Trusts expected to exit late, by cohort");
    }

    private static Optional<String> ofTheOnly(Composition month) {
        String trust = "The only remaining trust ";
        if (isCounted(month, ForecastSheets.LATE + "-exit-reported")) {
            return Optional.of(trust + "reports its exit, which is not confirmed yet");
        }
        if (isCounted(month, "past-deadline")) {
            return Optional.of(trust + "is past its deadline");
        }
        if (isCounted(month, ForecastSheets.LATE + "-no-forecast", ForecastSheets.LATE + "-beyond-reference-class")) {
            return Optional.of(trust + "cannot be forecast");
        }
        return onTime(month).map(chance -> trust + "has a chance of " + chance + " to exit by its deadline");
    }

    /** The chance to exit on time of the only trust that remains, where it is a matter of chance. */
    static Optional<String> chanceOfTheOnly(Composition month) {
        boolean isOne = month.known(REMAINING).filter(all -> all == 1).isPresent();
        boolean isCertain = isCounted(
                month,
                "past-deadline",
                ForecastSheets.LATE + "-exit-reported",
                ForecastSheets.LATE + "-no-forecast",
                ForecastSheets.LATE + "-beyond-reference-class");
        return isOne && !isCertain ? onTime(month) : Optional.empty();
    }

    private static String ofAll(Composition month, BigDecimal expected, long all) {
        long trusts = expected.setScale(0, RoundingMode.HALF_UP).longValue();
        Optional<String> chance = onTime(month);
        if (trusts == 0 && expected.signum() > 0 && chance.isPresent()) {
            return "The " + Words.plainCount(all, "remaining trust") + " have a mean chance of " + chance.get()
                    + " to exit by their deadlines";
        }
        return Words.capital((trusts > 0 ? "about " : "") + Words.partOf(trusts, all, "remaining trust"))
                + Words.verb(trusts, " is", " are") + " expected to exit after "
                + Words.verb(trusts, "its", "their") + " deadline";
    }

    private static Optional<BigDecimal> late(Composition month) {
        return month.metrics()
                .find(ForecastSheets.LATE)
                .flatMap(value -> value.value().number());
    }

    private static Optional<String> onTime(Composition month) {
        return month.metrics()
                .find(ForecastSheets.ON_TIME)
                .flatMap(value -> value.value().number())
                .map(chance -> Shown.of(new Cell.Share(chance), Format.PERCENT));
    }

    private static boolean isCounted(Composition month, String... metrics) {
        return Stream.of(metrics).anyMatch(metric -> month.known(metric).orElse(0L) > 0);
    }
}
