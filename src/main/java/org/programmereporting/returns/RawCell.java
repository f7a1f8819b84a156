package org.programmereporting.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** A cell as it stands in the file. */
public record RawCell(Content content, Source source) {
    /** What a cell can hold, before it is judged. */
    public sealed interface Content {}

    /** Nothing, or white space only. */
    public record Blank() implements Content {
        @Override
        public String toString() {
            return "";
        }
    }

    /** Text as a cell's content: without white space and invisible characters at its ends; nothing but those is a blank. */
    public static Content text(String typed) {
        int from = 0;
        int to = typed.length();
        while (from < to && isSpace(typed.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(typed.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Blank() : new Typed(typed.substring(from, to), to - from < typed.length());
    }

    /** White space, the non-breaking kind too, or a character without width such as U+200B. */
    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    /**
     * Text, as typed.
     *
     * @param trimmed something was taken off its ends that nobody can see
     */
    public record Typed(String text, boolean trimmed) implements Content {
        public Typed(String text) {
            this(text, false);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A number, its value as shown in plain digits.
     *
     * @param percentage the sheet shows it times a hundred, with a per cent sign
     */
    public record Numeric(BigDecimal number, boolean percentage) implements Content {
        public Numeric(BigDecimal number) {
            this(number, false);
        }

        @Override
        public String toString() {
            return percentage
                    ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                    : number.toPlainString();
        }
    }

    /** A number that the sheet formats as a date, with the time of day that it may have. */
    public record Dated(LocalDate day, LocalTime time) implements Content {
        public Dated(LocalDate day) {
            this(day, LocalTime.MIDNIGHT);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** TRUE or FALSE. */
    public record Logical(boolean value) implements Content {
        @Override
        public String toString() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error such as {@code #N/A}. */
    public record Erroneous(String error) implements Content {
        @Override
        public String toString() {
            return error;
        }
    }

    /** A formula that carries no stored value. */
    public record Unvalued(String formula) implements Content {
        @Override
        public String toString() {
            return "=" + formula;
        }
    }

    public boolean isBlank() {
        return content instanceof Blank;
    }
}
