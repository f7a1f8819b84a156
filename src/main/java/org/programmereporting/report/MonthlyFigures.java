package org.programmereporting.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.returns.CheckedReturn;

/**
 * All that a month's report is made from: the same for the board, the analyst and the machine.
 *
 * @param definitions the metrics, in the order of the notes
 * @param returns this period's files, settled, by file
 * @param commentary the analyst's words, a paragraph each; may be empty
 * @param release when the report is released, when the calendar says so
 * @param nextRelease when the next period's report is released, when the calendar says so
 * @param fingerprint of the run
 */
public record MonthlyFigures(
        About about,
        MonthView month,
        NationalMetrics metrics,
        List<MetricDefinition> definitions,
        List<CheckedReturn> returns,
        List<String> commentary,
        Optional<LocalDateTime> release,
        Optional<LocalDateTime> nextRelease,
        String fingerprint) {
    public MonthlyFigures {
        definitions = List.copyOf(definitions);
        returns = List.copyOf(returns);
        commentary = List.copyOf(commentary);
    }
}
