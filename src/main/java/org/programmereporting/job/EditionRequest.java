package org.programmereporting.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.ReportingPeriod;

/** On which programme's draft or editions a command works. */
public record EditionRequest(
        ProgrammeFolder folder,
        Optional<ReportingPeriod> period,
        Path outputs,
        String programVersion,
        Clock clock,
        Progress progress) {
    OutputFolder output() {
        return new OutputFolder(outputs.resolve(folder.name()));
    }
}
