package org.programmereporting.job;

import java.util.List;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;

/**
 * Versions that do not count only because nobody said when they came: {@code received.csv} does not list them, and their sign-off date is older than
 * the arrival of the one that counts. A person who just saved a resubmission would not expect that, so it is told.
 */
final class UnlistedVersions {
    private UnlistedVersions() {}

    static List<String> notes(MonthRun run, List<CheckedReturn> files) {
        return files.stream()
                .filter(file -> file.outcome() == FileOutcome.SUPERSEDED
                        && !file.supersededBy().equals(file.file())) // replaced at its path
                .filter(file -> !run.inventory().receivedTimes(run.period()).isEmpty()
                        && run.inventory().received(file.period(), file.file()).isEmpty())
                .map(file -> file.period() + "/" + file.file()
                        + " does not count: received.csv does not say when it came, and "
                        + file.received()
                                .map(day -> "its sign-off date, " + day.toLocalDate() + ", is older than ")
                                .orElse("without a sign-off date it is taken for older than ")
                        + file.supersededBy() + ". To let it count, enter when it came.")
                .toList();
    }
}
