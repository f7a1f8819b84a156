package org.programmereporting.returns;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of a return, judged and typed. A missing value is no {@code FieldValue} at all; zero and "not applicable" are values. */
public sealed interface FieldValue {
    /** Text, a choice, a code or an address. */
    record OfText(String text) implements FieldValue {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A day. */
    record OfDate(LocalDate day) implements FieldValue {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** A month. */
    record OfMonth(ReportingPeriod month) implements FieldValue {
        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** A whole or decimal number. */
    record OfNumber(BigDecimal number) implements FieldValue {
        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** yes, no, or not applicable. */
    record OfAnswer(Answer answer) implements FieldValue {
        @Override
        public String toString() {
            return answer.id();
        }
    }

    /** The three answers to a yes-or-no question. */
    enum Answer {
        YES("yes"),
        NO("no"),
        NOT_APPLICABLE("not applicable");

        private final String id;

        Answer(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
