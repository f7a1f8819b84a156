package org.programmereporting.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.ReportingPeriod;
import picocli.CommandLine.Option;

/** Which period is closed or reopened, and by whom. */
final class PeriodOptions extends FolderOptions {
    @Option(
            names = "--period",
            required = true,
            paramLabel = "yyyy-MM",
            converter = RunOptions.PeriodConverter.class,
            description = "The reporting period.")
    @Nullable
    ReportingPeriod period;

    @Option(names = "--as", required = true, paramLabel = "NAME", description = "Who does it; stands in the ledger.")
    String as = "";

    /** Picocli demanded it. */
    ReportingPeriod period() {
        return Objects.requireNonNull(period);
    }
}
