package org.programmereporting.validate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How a value is written in a message. */
final class Words {
    private static final int LONGEST_QUOTE = 60;
    private static final DateTimeFormatter UK = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private Words() {}

    /** In quotation marks, shortened, on one line. */
    static String quoted(Object value) {
        String text = value.toString().replaceAll("\\s+", " ");
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST_QUOTE;
        return "\"" + (isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…" : text) + "\"";
    }

    static String date(LocalDate day) {
        return UK.format(day);
    }

    /** {@code a, b or c}. */
    static String either(List<String> words) {
        return list(words, " or ");
    }

    /** {@code a, b and c}. */
    static String all(List<String> words) {
        return list(words, " and ");
    }

    private static String list(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
