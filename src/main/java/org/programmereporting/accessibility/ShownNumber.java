package org.programmereporting.accessibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.programmereporting.accessibility.read.Style;

/** How many characters a number takes as its format shows it; a date the longest of its kind. */
final class ShownNumber {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)");
    private static final Pattern DATE_WORD = Pattern.compile("y+|m+|d+|h+|s+|am/pm");
    private static final Pattern DECIMALS = Pattern.compile("\\.([0#?]+)");
    private static final String SEPTEMBER = "September";

    private ShownNumber() {}

    static int characters(double number, Style style) {
        String section = style.format().split(";", 2)[0];
        String bare = style.bare();
        return literals(section) + (style.isDate() ? ofDate(bare) : ofNumber(number, style, bare));
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

    private static int ofNumber(double number, Style style, String format) {
        if (!Double.isFinite(number)) {
            return 0;
        }
        BigDecimal value = BigDecimal.valueOf(style.isPercent() ? number * 100 : number);
        Matcher decimals = DECIMALS.matcher(format);
        int digits = decimals.find() ? decimals.group(1).length() : 0;
        String whole = value.setScale(digits, RoundingMode.HALF_UP)
                .abs()
                .toBigInteger()
                .toString();
        int commas = format.contains(",") ? (whole.length() - 1) / 3 : 0;
        int signs = (number < 0 ? 1 : 0) + (style.isPercent() ? 1 : 0) + (digits > 0 ? 1 : 0);
        return Math.min(whole.length(), 30) + commas + digits + signs;
    }
}
