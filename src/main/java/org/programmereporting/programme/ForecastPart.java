package org.programmereporting.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.programmereporting.forecast.ForecastSettings;
import org.programmereporting.forecast.ScoreSettings;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;

/** The part {@code forecast:} of {@code programme.yml}: the constants by which exits are forecast. */
final class ForecastPart {
    private static final int MOST_DRAWS = 100_000;
    private static final int MOST = 9_999;

    private final YamlMap part;
    private final ReturnForm form;

    ForecastPart(YamlMap part, ReturnForm form) {
        this.part = part.allowing(
                "draws",
                "correlation",
                "strata-tb",
                "smallest-stratum",
                "volume-field",
                "migrated-field",
                "measured-field",
                "pace-months",
                "cut-over-allowance-days",
                "months-past-deadline",
                "score-origins",
                "score-draws",
                "score-interval");
        this.form = form;
    }

    ForecastSettings read() {
        return new ForecastSettings(
                whole("draws", 1, MOST_DRAWS),
                number(
                                "correlation",
                                share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) < 0,
                                "0 to below 1")
                        .doubleValue(),
                number("strata-tb", tb -> tb.signum() >= 0, "at least 0"),
                whole("smallest-stratum", 1, MOST),
                field("volume-field", FieldType.INTEGER, FieldType.DECIMAL),
                field("migrated-field", FieldType.INTEGER, FieldType.DECIMAL),
                field("measured-field", FieldType.DATE),
                whole("pace-months", 1, MOST),
                whole("cut-over-allowance-days", 0, MOST),
                whole("months-past-deadline", 0, 120),
                new ScoreSettings(
                        whole("score-origins", 1, MOST),
                        whole("score-draws", 1, MOST_DRAWS),
                        number(
                                        "score-interval",
                                        share -> share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0,
                                        "above 0 to below 1")
                                .doubleValue()));
    }

    private int whole(String key, int least, int most) {
        String allowed = least + " to " + most;
        return read(
                key,
                Integer::valueOf,
                number -> number >= least && number <= most,
                "a whole number, " + allowed,
                allowed);
    }

    private BigDecimal number(String key, Predicate<BigDecimal> holds, String allowed) {
        return read(key, BigDecimal::new, holds, "a number, " + allowed, allowed);
    }

    /** The key of a single answer of the form, of one of these types. */
    private String field(String key, FieldType... types) {
        List<String> known = form.fields().stream()
                .filter(field -> field.table().isEmpty() && List.of(types).contains(field.type()))
                .map(FormField::key)
                .toList();
        return part.parsed(
                key,
                text -> required(text, known::contains),
                "a single field of the return form that holds a "
                        + (List.of(types).contains(FieldType.DATE) ? "date" : "number"),
                Nearest.mend(part.text(key), known));
    }

    private <N> N read(String key, Function<String, N> parser, Predicate<N> holds, String kind, String allowed) {
        return part.parsed(key, text -> required(parser.apply(text), holds), kind, "Write a number, " + allowed);
    }

    private static <N> N required(N value, Predicate<N> holds) {
        if (!holds.test(value)) {
            throw new IllegalArgumentException(String.valueOf(value));
        }
        return value;
    }
}
