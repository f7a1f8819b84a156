package org.programmereporting.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.ReportingPeriod;

/**
 * How a run ended, when it ended well.
 *
 * @param nothingNew the published draft already was what this run would have made
 * @param counts of returns and files, by name
 * @param headlines the report's sentences; none when only collecting
 * @param draft where the report lies; none when only collecting
 * @param rejections what was wrong with each file that does not count, one line a file
 * @param later returns stored for a later period, not reported
 * @param notes what else a person should know
 * @param retries files that could not be read now
 */
public record RunOutcome(
        String programme,
        ReportingPeriod period,
        boolean nothingNew,
        Map<String, Long> counts,
        List<String> headlines,
        Optional<Path> draft,
        List<String> rejections,
        long later,
        List<String> notes,
        long retries) {
    public RunOutcome {
        counts = Map.copyOf(counts);
        headlines = List.copyOf(headlines);
        rejections = List.copyOf(rejections);
        notes = List.copyOf(notes);
    }

    /** With something more that a person should know, before the rest. */
    RunOutcome noting(Optional<String> more) {
        return new RunOutcome(
                programme,
                period,
                nothingNew,
                counts,
                headlines,
                draft,
                rejections,
                later,
                Stream.concat(more.stream(), notes.stream()).toList(),
                retries);
    }

    /** Some expected return was rejected, unreadable or missing. */
    public boolean isIncomplete() {
        return count("rejected") + count("unreadable") + count("missing") > 0;
    }

    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }
}
