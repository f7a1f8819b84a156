package org.programmereporting.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FieldValue.Answer;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;

/** Valid answers to any field, by chance: texts with all that texts may hold, numbers and dates up to their bounds. */
final class RandomAnswers {
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "7",
            " ",
            "=",
            "+",
            "-",
            "@",
            "'",
            "\"",
            "&",
            "<",
            ",",
            ";",
            "|",
            "\n",
            "\t",
            "\u00E9",
            "\u00A0",
            "\u20AC",
            "\uD83D\uDE00",
            "_x0041_",
            "1/2",
            "TRUE",
            "#N/A",
            "=1+1",
            "\u202E",
            "NHS Trust");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final int USUAL_LENGTH = 40;

    private final Random random;

    RandomAnswers(Random random) {
        this.random = random;
    }

    boolean chance() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    FieldValue answer(FormField field) {
        return switch (field.type()) {
            case TEXT -> new FieldValue.OfText(text(field));
            case DATE -> new FieldValue.OfDate(day());
            case MONTH -> new FieldValue.OfMonth(AForm.JULY);
            case INTEGER -> new FieldValue.OfNumber(number(field, 0));
            case DECIMAL -> new FieldValue.OfNumber(number(field, random.nextInt(4)));
            case YES_NO -> new FieldValue.OfAnswer(chance() ? Answer.YES : Answer.NO);
            case YES_NO_NA -> new FieldValue.OfAnswer(List.of(Answer.values()).get(random.nextInt(3)));
            case CHOICE ->
                new FieldValue.OfText(
                        field.choices().get(random.nextInt(field.choices().size())));
            case ODS_CODE -> new FieldValue.OfText("ZA1");
            case EMAIL -> new FieldValue.OfText("a.person+" + random.nextInt(1000) + "@trust-1.example");
        };
    }

    private LocalDate day() {
        return EARLIEST.plusDays(random.nextInt((int) (LATEST.toEpochDay() - EARLIEST.toEpochDay()) + 1));
    }

    private BigDecimal number(FormField field, int scale) {
        BigInteger least = unscaled(field.smallest().orElse(BigDecimal.valueOf(-1000)), scale);
        BigInteger most = unscaled(field.largest().orElse(BigDecimal.valueOf(1000)), scale);
        long span = most.subtract(least).longValueExact() + 1;
        return plain(new BigDecimal(least.add(BigInteger.valueOf(Math.floorMod(random.nextLong(), span))), scale));
    }

    private static BigInteger unscaled(BigDecimal bound, int scale) {
        return bound.movePointRight(scale).toBigIntegerExact();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String text(FormField field) {
        int most = field.largest().map(BigDecimal::intValue).orElse(USUAL_LENGTH);
        int length = chance() ? most : 1 + random.nextInt(Math.min(most, USUAL_LENGTH));
        StringBuilder text = new StringBuilder("x");
        while (text.codePointCount(0, text.length()) < length) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        int end = text.offsetByCodePoints(0, length);
        String typed = RawCell.text(text.substring(chance() && length > 1 ? 1 : 0, end))
                .toString();
        // "#N/A" may stand in a text, but alone it is what a spreadsheet shows for an error, and no answer
        return typed.isEmpty() || typed.equals("#N/A") ? "x" : typed;
    }
}
