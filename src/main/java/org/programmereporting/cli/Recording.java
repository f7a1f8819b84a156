package org.programmereporting.cli;

import java.io.IOException;
import java.time.Clock;
import org.programmereporting.job.RunRecord;
import org.programmereporting.programme.ProgrammeFolder;

/** Does a command's work for a programme, and records how it ended, whatever keeps it from its end. The output folder is held meanwhile. */
record Recording(Clock clock) {
    /** A command's work; it tells its record what the record cannot know. */
    interface Work {
        int perform(RunRecord record) throws IOException;
    }

    int during(String command, FolderOptions options, ProgrammeFolder programme, Work work) throws IOException {
        RunRecord record = RunRecord.begins(programme, options.output, clock, ProgramVersion.current(), command);
        try {
            int code = work.perform(record);
            record.ended(code);
            return code;
        } catch (IOException | RuntimeException | Error failure) {
            record.failed(failure, ExitCode.of(failure));
            throw failure;
        }
    }
}
