package org.programmereporting.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ReturnForm;

/**
 * All that a month's report is made from: the same for the board, the analyst and the machine.
 *
 * @param definitions the metrics, in the order of the notes
 * @param form the return form: labels and order of the fields
 * @param returns this period's files, settled, by file
 * @param commentary the analyst's words, a paragraph each; may be empty
 * @param release when the report is released, when the calendar says so
 * @param nextRelease when the next period's report is released, when the calendar says so
 * @param knownBy which returns and changes count; none when all that were received do
 * @param matters open queries, and lines of the centre that do not fit
 * @param fingerprint of the run
 * @param edition none for a draft
 * @param published the editions that the figures are held against
 */
public record MonthlyFigures(
        About about,
        MonthView month,
        NationalMetrics metrics,
        List<MetricDefinition> definitions,
        ReturnForm form,
        List<CheckedReturn> returns,
        List<String> commentary,
        Optional<LocalDateTime> release,
        Optional<LocalDateTime> nextRelease,
        Optional<LocalDateTime> knownBy,
        OpenMatters matters,
        String fingerprint,
        Optional<Edition> edition,
        List<Publication> published) {
    public MonthlyFigures {
        definitions = List.copyOf(definitions);
        returns = List.copyOf(returns);
        commentary = List.copyOf(commentary);
        published = List.copyOf(published);
    }

    /** The first metric of a kind that the programme defines. */
    public Optional<MetricDefinition> definitionOf(String kind) {
        return definitions.stream()
                .filter(definition -> definition.kind().equals(kind))
                .findFirst();
    }

    /** The field of the return that holds the trust's own rating: the one that the confidence metric is made from. */
    public String ratingField() {
        return MetricDefinition.ratingField(definitions);
    }

    /** The field of the return that holds the stage of a trust's procurement; none when no metric is made from one. */
    public Optional<String> stageField() {
        return MetricDefinition.setting(definitions, "procurement-stage", "stage-field");
    }

    /** The fields of the return in which the parties of a cut-over agree to its plan; none when no metric asks for them. */
    public List<String> parties() {
        return Stream.of("cut-over-agreed", "cut-over-agreed-soon")
                .flatMap(kind -> MetricDefinition.setting(definitions, kind, "parties").stream())
                .findFirst()
                .map(words -> Stream.of(words.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }
}
