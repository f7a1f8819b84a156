package org.programmereporting.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.returns.FieldPath;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;

/**
 * An example of {@code examples.yml}: a small month, and the figures that it must give.
 *
 * @param reference lines of reference tables, by table and column
 */
public record Example(
        String name,
        ReportingPeriod period,
        Optional<LocalDate> asAt,
        Map<String, List<Map<String, String>>> reference,
        List<OfTrust> returns,
        List<Expected> figures) {
    /**
     * A return, by the few answers that matter.
     *
     * @param received empty when nobody noted it
     */
    public record OfTrust(
            OdsCode trust, ReportingPeriod period, FileOutcome outcome, String received, List<Said> answers) {}

    /** One answer, as it would be typed. */
    public record Said(FieldPath field, String typed, Place place) {}

    /**
     * A figure that is expected.
     *
     * @param wanted {@code value}, {@code numerator}, {@code denominator}, {@code previous} or {@code change}, each a number, {@code [x]} or
     *     {@code [z]}
     */
    public record Expected(String metric, String group, String of, Map<String, String> wanted, Place place) {}

    /** A line of the file, to send the reader to. */
    public record Place(String file, int line) {
        public DefinitionException problem(String what, String mend) {
            return new DefinitionException(new Problem(file, line, what, mend));
        }
    }
}
