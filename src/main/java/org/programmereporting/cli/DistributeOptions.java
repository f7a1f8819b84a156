package org.programmereporting.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.returns.ReportingPeriod;
import picocli.CommandLine.Option;

/** Which edition goes out, and to whom. */
final class DistributeOptions extends FolderOptions {
    @Option(
            names = "--period",
            paramLabel = "yyyy-MM",
            converter = RunOptions.PeriodConverter.class,
            description = "The edition's period (default: the newest with a sealed edition that stands).")
    @Nullable
    ReportingPeriod period;

    @Option(
            names = "--pre-release",
            description =
                    "Only to those whose row names a post under pre_release; from 24 hours before the release on.")
    boolean preRelease;

    @Option(names = "--dry-run", description = "Only say who would get what, and who not and why.")
    boolean dryRun;

    @Option(
            names = "--to",
            paramLabel = "ADDRESS",
            converter = MailCommands.AddressConverter.class,
            description = "A test: everything to this address instead; nobody counts as served.")
    @Nullable
    MailAddress to;

    @Option(
            names = "--resend",
            paramLabel = "ADDRESS",
            converter = MailCommands.AddressConverter.class,
            description = "Only to this recipient, and again what they have or may have.")
    @Nullable
    MailAddress resend;

    Optional<ReportingPeriod> period() {
        return Optional.ofNullable(period);
    }
}
