package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.programmereporting.job.OutputFolder;
import org.programmereporting.job.OutputLock;
import org.programmereporting.programme.ProgrammeFolder;

/** {@code status}: what was run, what is due, what failed and what to type next; for people or as JSON. */
record StatusReport(PrintWriter out, Clock clock) {
    int print(FolderOptions options, boolean json) throws IOException {
        boolean atWork = OutputLock.isHeld(options.output);
        boolean scheduler = OutputLock.isScheduled(options.output);
        List<ProgrammeStatus> all = new ArrayList<>();
        for (ProgrammeFolder programme : Programmes.chosen(options)) {
            all.add(ProgrammeStatus.of(programme, new OutputFolder(options.output.resolve(programme.name())), atWork));
        }
        if (json) {
            out.println(new StatusJson(clock.instant(), atWork, scheduler).of(all));
        } else {
            all.forEach(status ->
                    new StatusText(status, clock.instant(), scheduler).lines().forEach(out::println));
        }
        return ExitCode.DONE;
    }
}
