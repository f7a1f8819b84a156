package org.programmereporting.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import picocli.CommandLine.Option;

/** Which month, seen from which day, and by what was known when. */
class MonthOptions extends FolderOptions {
    @Option(
            names = "--period",
            paramLabel = "yyyy-MM",
            converter = RunOptions.PeriodConverter.class,
            description = "Reporting period (default: the latest whose returns were due and came).")
    @Nullable
    ReportingPeriod period;

    @Option(
            names = "--as-at",
            paramLabel = "yyyy-MM-dd",
            converter = RunOptions.DayConverter.class,
            description = "The day that figures speak of (default: the period's last day).")
    @Nullable
    LocalDate asAt;

    @Option(
            names = "--known-by",
            paramLabel = "yyyy-MM-ddTHH:mm",
            converter = RunOptions.TimeConverter.class,
            description = "Only what was received, corrected or known by then counts (default: everything received).")
    @Nullable
    LocalDateTime knownBy;

    Optional<ReportingPeriod> period() {
        return Optional.ofNullable(period);
    }

    Optional<LocalDate> asAt() {
        return Optional.ofNullable(asAt);
    }

    KnownBy knownBy() {
        return new KnownBy(Optional.ofNullable(knownBy));
    }
}
