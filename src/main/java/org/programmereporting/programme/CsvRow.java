package org.programmereporting.programme;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Source;

/** A line of a CSV file, by column. */
record CsvRow(String file, int line, Map<String, String> cells) {
    static final String KNOWN_FROM = "known_from";

    /** Where the line stands, for the sources of the report. */
    Source source() {
        return new Source(file, "", "line " + line);
    }

    /** The cell, which may be empty. */
    String any(String column) {
        return Optional.ofNullable(cells.get(column)).orElse("");
    }

    /** The cell, which must not be empty. */
    String text(String column) {
        String text = any(column);
        if (text.isEmpty()) {
            throw new WrongCell("\"" + column + "\" is empty", "Enter it");
        }
        return text;
    }

    List<String> words(String column) {
        return Stream.of(any(column).split("\\|", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    OdsCode code(String column) {
        return parsed(column, OdsCode::new, "an ODS code", "Write it in capitals, such as ZA1");
    }

    LocalDate date(String column) {
        return parsed(column, LocalDate::parse, "a date", "Write it as 2014-06-30");
    }

    Optional<LocalDate> optionalDate(String column) {
        return any(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
    }

    LocalDateTime time(String column) {
        return parsed(column, LocalDateTime::parse, "a date and time", "Write it as 2014-07-08T17:00");
    }

    /** When the line became known, from its optional column {@code known_from}: a day, or a day and time; without it the line always was. */
    Optional<LocalDateTime> knownFrom() {
        if (any(KNOWN_FROM).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parsed(
                KNOWN_FROM,
                text -> text.contains("T")
                        ? LocalDateTime.parse(text)
                        : LocalDate.parse(text).atStartOfDay(),
                "a date, or a date and time",
                "Write it as 2014-07-08, or 2014-07-08T17:00"));
    }

    ReportingPeriod period(String column) {
        return parsed(
                column,
                text -> ReportingPeriod.of(text).orElseThrow(IllegalArgumentException::new),
                "a month",
                "Write it as 2014-06");
    }

    int wholeNumber(String column) {
        return parsed(column, Integer::valueOf, "a whole number", "Write digits only");
    }

    BigDecimal number(String column) {
        return parsed(column, BigDecimal::new, "a number", "Write digits, with a point before decimals");
    }

    /** One of these words. */
    String oneOf(String column, List<String> known) {
        String text = text(column);
        if (!known.contains(text)) {
            throw new WrongCell("\"" + text + "\" for \"" + column + "\" is not known", Nearest.mend(text, known));
        }
        return text;
    }

    <T> T parsed(String column, Function<String, T> parser, String kind, String mend) {
        String text = text(column);
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException notOne) {
            Optional<String> noSuchDay = notOne instanceof DateTimeException ? NoSuchDay.in(text) : Optional.empty();
            throw new WrongCell(
                    "\"" + text + "\" for \"" + column + "\" is not " + kind
                            + noSuchDay.map(no -> ": " + no).orElse(""),
                    noSuchDay.isPresent() ? NoSuchDay.MEND : mend);
        }
    }

    /** One of an enum's words, by their ids. */
    <E> E oneOf(String column, E[] values, Function<E, String> id) {
        String word = oneOf(column, Arrays.stream(values).map(id).toList());
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** A cell that cannot be used. */
    static final class WrongCell extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String what;
        private final String mend;

        WrongCell(String what, String mend) {
            super(what);
            this.what = what;
            this.mend = mend;
        }

        String what() {
            return what;
        }

        String mend() {
            return mend;
        }
    }
}
