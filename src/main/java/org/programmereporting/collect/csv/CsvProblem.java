package org.programmereporting.collect.csv;

/** A CSV file that cannot be read, with the line and the mend. */
public final class CsvProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    public CsvProblem(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong and the mend. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
