package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import org.programmereporting.job.ExplainRun;
import org.programmereporting.job.OutputLock;
import org.programmereporting.job.ProgrammeRun;
import org.programmereporting.job.Progress;
import org.programmereporting.measure.Explanation;
import org.programmereporting.programme.ProgrammeFolder;

/** {@code explain}: what stands behind a figure, as text or JSON. */
record Explaining(PrintWriter out, Clock clock, boolean terminal) {
    int perform(String metric, ExplainOptions options) throws IOException {
        ProgrammeFolder programme = Programmes.only(options);
        OutputLock lock = OutputLock.take(options.output);
        try {
            ProgrammeRun run =
                    new ProgrammeRun(programme, options.request(), ProgramVersion.current(), clock, Progress.SILENT);
            ExplainOptions.GroupValue group = options.group();
            Explanation explanation = new ExplainRun(run).explain(metric, group.group(), group.value());
            if (options.json) {
                out.println(ExplanationJson.of(programme.name(), explanation));
            } else {
                new ExplanationText(explanation, options.all, TerminalWidth.of(terminal))
                        .lines()
                        .forEach(line -> out.println(OneLine.of(line)));
            }
        } finally {
            lock.close();
        }
        return ExitCode.DONE;
    }
}
