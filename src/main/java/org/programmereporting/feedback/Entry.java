package org.programmereporting.feedback;

import java.time.LocalDate;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.Severity;

/** A cell of a list. */
public sealed interface Entry {
    /** What is shown, as text; numbers and days are shown in their own formats. */
    String text();

    /** Plain text. */
    record Words(String text) implements Entry {}

    /** Text that leads to a cell of this workbook. */
    record Link(String text, String sheet, CellAddress cell) implements Entry {}

    /** A severity, in its colour. */
    record Grade(Severity severity) implements Entry {
        @Override
        public String text() {
            return severity.id();
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Entry {
        @Override
        public String text() {
            return Spoken.date(day);
        }
    }

    /** A whole number. */
    record Whole(long number) implements Entry {
        @Override
        public String text() {
            return Long.toString(number);
        }
    }
}
