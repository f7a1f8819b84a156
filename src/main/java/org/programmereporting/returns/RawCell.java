package org.programmereporting.returns;

import java.math.BigDecimal;
import java.time.LocalDate;

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

    /** Text as a cell's content: without white space at its ends, the non-breaking kind too; nothing but that is a blank. */
    public static Content text(String typed) {
        int from = 0;
        int to = typed.length();
        while (from < to && isSpace(typed.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(typed.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Blank() : new Typed(typed.substring(from, to));
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Text, as typed. */
    public record Typed(String text) implements Content {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A number, its value as shown in plain digits. */
    public record Numeric(BigDecimal number) implements Content {
        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** A number that the sheet formats as a date. */
    public record Dated(LocalDate day) implements Content {
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
