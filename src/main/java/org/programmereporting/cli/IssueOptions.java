package org.programmereporting.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.ReportingPeriod;
import picocli.CommandLine.Option;

/** What issuing forms may be told. */
final class IssueOptions extends FolderOptions {
    @Option(
            names = "--period",
            paramLabel = "yyyy-MM",
            converter = RunOptions.PeriodConverter.class,
            description = "The forms' month (default: the one after the newest with returns).")
    @Nullable
    ReportingPeriod period;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    boolean quiet;

    Optional<ReportingPeriod> period() {
        return Optional.ofNullable(period);
    }
}
