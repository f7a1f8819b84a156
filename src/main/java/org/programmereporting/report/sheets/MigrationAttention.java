package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.measure.CountedTrusts;
import org.programmereporting.measure.MigrationStanding;
import org.programmereporting.measure.MigrationState;

/** Trusts whose data will not have moved in time. */
final class MigrationAttention {
    private static final String ACTION = "Agree with the suppliers a faster migration, or another date";

    private MigrationAttention() {}

    static Stream<Attention> cannotFinish(Composition month) {
        return month.ofKind(DataMigrationSheets.REQUIRED).stream()
                .flatMap(metric -> MigrationStanding.of(month.figures().month(), metric).stream())
                .filter(MigrationStanding::cannotFinish)
                .map(standing -> Attention.of(
                        standing.trust(), reason(standing), ACTION, Dues.nearer(month, Optional.of(standing.end()))));
    }

    private static String reason(MigrationStanding standing) {
        String left = tb(standing.pace().left());
        String end = Words.date(standing.end());
        if (standing.state() == MigrationState.PAST_DATE) {
            return "The migration had to end by " + end + "; " + left + " TB are left";
        }
        if (standing.state() == MigrationState.STALLED) {
            return "The migration stands still; " + left + " TB are left to move by " + end;
        }
        String needed = tb(standing.needed()) + " TB a month by " + end;
        return switch (standing.state()) {
            case NOT_STARTED -> "The migration has not begun, and needs " + needed;
            case JUST_BEGUN -> "The migration has just begun, and needs " + needed;
            case RATE_UNKNOWN -> "The migration, of unknown pace, needs " + needed;
            default ->
                "The migration needs " + needed + ", and makes "
                        + tb(standing.pace().pace());
        };
    }

    static Stream<Attention> largeNotStarted(Composition month) {
        return month.ofKind("large-not-started").stream()
                .flatMap(metric -> CountedTrusts.largeNotStarted(month.figures().month(), metric).stream()
                        .map(trust -> Attention.of(
                                trust,
                                "Nothing is migrated of "
                                        + tb(trust.answers()
                                                .flatMap(said -> said.number(
                                                        metric.settings().getOrDefault("total", ""))))
                                        + " TB",
                                "Agree an export slot with the outgoing supplier",
                                Dues.nextReturn(month))));
    }

    private static String tb(Optional<BigDecimal> terabytes) {
        return terabytes
                .map(number -> Words.number(number.setScale(1, RoundingMode.HALF_UP)))
                .orElse("(not available)");
    }
}
