package org.programmereporting.job;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.collect.InputFile;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.ReportingPeriod;

/** The files of a period that were not taken in, so that every file in the folder has an outcome: ignored, or to be tried again. */
final class SetAside {
    private SetAside() {}

    /** By path. */
    static List<CheckedReturn> of(Inventory inventory, ReportingPeriod period) {
        return Stream.concat(
                        inventory.ignored().stream().map(SetAside::ignored),
                        inventory.retry().stream()
                                .map(file -> file(file, FileOutcome.RETRY, Optional.of(file.notRead()))))
                .filter(file -> file.period().equals(period))
                .sorted(Comparator.comparing(CheckedReturn::file))
                .toList();
    }

    /** A month's files, with those that were not taken in. */
    static List<CheckedReturn> with(MonthRun run, List<CheckedReturn> files) {
        return Stream.concat(files.stream(), of(run.inventory(), run.period()).stream())
                .toList();
    }

    static CheckedReturn ignored(InputFile file) {
        return file(file, FileOutcome.IGNORED, file.setAside());
    }

    private static CheckedReturn file(InputFile file, FileOutcome outcome, Optional<Finding> why) {
        return new CheckedReturn(
                file.period(),
                file.path(),
                "",
                Optional.empty(),
                Optional.empty(),
                false,
                outcome,
                "",
                Optional.empty(),
                why.stream().toList());
    }
}
