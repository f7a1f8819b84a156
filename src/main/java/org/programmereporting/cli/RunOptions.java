package org.programmereporting.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.ReportingPeriod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a run may be told. */
final class RunOptions extends MonthOptions {
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
