package org.programmereporting.forms;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Prefill;

/** What a form says about a field: beside it, when its cell is chosen, and when what was typed cannot be right. */
public final class FieldWords {
    private FieldWords() {}

    /** Beside the cell: whether an answer is required, and the guidance. */
    public static String guidance(FormField field) {
        return joined(required(field), field.guidance());
    }

    /** When the cell is chosen: the same, and how to answer. */
    public static String prompt(FormField field) {
        return joined(required(field), field.guidance(), how(field));
    }

    /** How to answer. Empty when any text will do. */
    public static String how(FormField field) {
        return switch (field.type()) {
            case TEXT -> length(field);
            case DATE -> "Enter a date as DD/MM/YYYY.";
            case MONTH -> "Enter a month as yyyy-MM.";
            case INTEGER -> "Enter a whole number" + range(field) + ".";
            case DECIMAL -> "Enter a number" + range(field) + ".";
            case YES_NO, YES_NO_NA, CHOICE -> "Choose an answer from the list.";
            case ODS_CODE -> "Enter a trust's code, of three or five letters and digits.";
            case EMAIL -> "Enter an address such as name@trust.example.";
        };
    }

    /** What is printed needs no answer. */
    private static String required(FormField field) {
        if (field.prefill().equals(Prefill.FIXED.id())) {
            return "";
        }
        return switch (field.required()) {
            case YES -> "Required.";
            case QUARTERLY -> "Required in March, June, September and December.";
            case NO -> "";
        };
    }

    private static String length(FormField field) {
        Optional<String> least = field.smallest().map(FieldWords::digits);
        return field.largest()
                .map(FieldWords::digits)
                .map(most -> least.map(few -> few + " to " + most).orElse("At most " + most) + " characters.")
                .or(() -> least.map(few -> few + " characters or more."))
                .orElse("");
    }

    private static String range(FormField field) {
        Optional<String> least = field.smallest().map(FieldWords::digits);
        Optional<String> most = field.largest().map(FieldWords::digits);
        if (least.isPresent() && most.isPresent()) {
            return " from " + least.get() + " to " + most.get();
        }
        return least.map(number -> ", " + number + " or more")
                .or(() -> most.map(number -> ", " + number + " or less"))
                .orElse("");
    }

    private static String digits(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? String.format(Locale.ROOT, "%,d", number.toBigInteger())
                : number.toPlainString();
    }

    private static String joined(String... sentences) {
        return Stream.of(sentences).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }
}
