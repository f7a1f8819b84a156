package org.programmereporting.accessibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.programmereporting.accessibility.read.Style;

/**
 * How many characters numbers take as a style shows them; a date the longest of its kind.
 *
 * @param literals characters that stand beside every number
 * @param ofDate what a date takes; less than nothing where numbers are no dates
 * @param decimals after the point
 */
record ShownNumber(int literals, int ofDate, boolean percent, boolean thousands, int decimals) {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)");
    private static final Pattern DATE_WORD = Pattern.compile("y+|m+|d+|h+|s+|am/pm");
    private static final Pattern DECIMALS = Pattern.compile("\\.([0#?]+)");
    private static final String SEPTEMBER = "September";

    static ShownNumber as(Style style) {
        String format = style.bare();
        Matcher decimals = DECIMALS.matcher(format);
        return new ShownNumber(
                literals(style.format().split(";", 2)[0]),
                style.isDate() ? ofDate(format) : -1,
                style.isPercent(),
                format.contains(","),
                decimals.find() ? decimals.group(1).length() : 0);
    }

    int characters(double number) {
        return literals + (ofDate < 0 ? ofNumber(number) : ofDate);
    }

    private static int literals(String section) {
        int length = 0;
        Matcher literal = LITERAL.matcher(section);
        while (literal.find()) {
            length += literal.group(1) == null ? 1 : literal.group(1).length();
        }
        return length;
    }

    private static int ofDate(String format) {
        Matcher words = DATE_WORD.matcher(format.toLowerCase(Locale.ROOT));
        int length = format.length();
        while (words.find()) {
            length += shown(words.group()) - words.group().length();
        }
        return length;
    }

    private static int shown(String word) {
        boolean name = word.length() > 2 && (word.startsWith("m") || word.startsWith("d"));
        if (name) {
            return word.length() == 3 ? 3 : SEPTEMBER.length();
        }
        return word.startsWith("y") ? (word.length() > 2 ? 4 : 2) : 2;
    }

    private int ofNumber(double number) {
        if (!Double.isFinite(number)) {
            return 0;
        }
        String whole = BigDecimal.valueOf(percent ? number * 100 : number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .abs()
                .toBigInteger()
                .toString();
        int commas = thousands ? (whole.length() - 1) / 3 : 0;
        int signs = (number < 0 ? 1 : 0) + (percent ? 1 : 0) + (decimals > 0 ? 1 : 0);
        return Math.min(whole.length(), 30) + commas + decimals + signs;
    }
}
