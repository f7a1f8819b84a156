package org.programmereporting.cli;

import java.io.IOException;
import java.time.Clock;
import org.programmereporting.job.RunRecord;
import org.programmereporting.job.RunStoppedException;
import org.programmereporting.programme.ProgrammeFolder;

/** Does a command's work for a programme, and records how it ended, whatever keeps it from its end. The output folder is held meanwhile. */
record Recording(Clock clock) {
    /** A command's work; it tells its record what the record cannot know. */
    interface Work {
        int perform(RunRecord record) throws IOException;
    }

    int during(String command, FolderOptions options, ProgrammeFolder programme, Work work) throws IOException {
        RunRecord record = RunRecord.begins(programme, options.output, clock, ProgramVersion.current(), command);
        try (LastWord word = new LastWord()) {
            try {
                int code = work.perform(record);
                record.ended(code);
                return code;
            } catch (IOException | RuntimeException | Error failure) {
                failed(record, failure, word.isTold());
                throw failure;
            }
        }
    }

    /** What fails because the process is told to end, such as a database that closes, is no failure. */
    private static void failed(RunRecord record, Throwable failure, boolean stopped) {
        if (stopped) {
            record.failed(
                    new RunStoppedException("Stopped. Run the same command again: it resumes."), ExitCode.TERMINATED);
        } else {
            record.failed(failure, ExitCode.of(failure));
        }
    }
}
