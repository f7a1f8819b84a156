package org.programmereporting.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a run may be told. */
final class RunOptions extends FolderOptions {
    @Option(
            names = "--period",
            paramLabel = "yyyy-MM",
            converter = PeriodConverter.class,
            description = "Reporting period (default: the latest whose returns were due and came).")
    @Nullable
    ReportingPeriod period;

    @Option(
            names = "--as-at",
            paramLabel = "yyyy-MM-dd",
            converter = DayConverter.class,
            description = "The day that figures speak of (default: the period's last day).")
    @Nullable
    LocalDate asAt;

    @Option(
            names = "--known-by",
            paramLabel = "yyyy-MM-ddTHH:mm",
            converter = TimeConverter.class,
            description = "Only what was received, corrected or known by then counts (default: everything received).")
    @Nullable
    LocalDateTime knownBy;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Who prepares the draft: that person cannot approve it (default: nobody named).")
    @Nullable
    String as;

    @Option(names = "--force", description = "Do the work even when nothing is new.")
    boolean force;

    @Option(names = "--strict", description = "Exit with 3 when a return was rejected, unreadable or missing.")
    boolean strict;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    boolean quiet;

    Optional<ReportingPeriod> period() {
        return Optional.ofNullable(period);
    }

    Optional<LocalDate> asAt() {
        return Optional.ofNullable(asAt);
    }

    KnownBy knownBy() {
        return new KnownBy(Optional.ofNullable(knownBy));
    }

    /** A month, or the mend. */
    static final class PeriodConverter implements ITypeConverter<ReportingPeriod> {
        @Override
        public ReportingPeriod convert(String text) {
            return ReportingPeriod.of(text)
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + text + "\" is not a month. Write it as 2014-06."));
        }
    }

    /** A day, or the mend. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADay) {
                throw new TypeConversionException("\"" + text + "\" is not a date. Write it as 2014-06-30.");
            }
        }
    }

    /** A day and time, or the mend. */
    static final class TimeConverter implements ITypeConverter<LocalDateTime> {
        @Override
        public LocalDateTime convert(String text) {
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeParseException notATime) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a date and time. Write it as 2014-07-08T17:00.");
            }
        }
    }
}
