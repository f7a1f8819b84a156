package org.programmereporting.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.ReportingPeriod;
import picocli.CommandLine.Option;

/** Which period's draft or editions. */
class EditionOptions extends FolderOptions {
    @Option(
            names = "--period",
            paramLabel = "yyyy-MM",
            converter = RunOptions.PeriodConverter.class,
            description =
                    "The reporting period (default: of review and approve the newest draft, of verify every one).")
    @Nullable
    ReportingPeriod period;

    Optional<ReportingPeriod> period() {
        return Optional.ofNullable(period);
    }
}
