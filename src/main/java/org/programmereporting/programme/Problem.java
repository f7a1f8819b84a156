package org.programmereporting.programme;

import java.nio.file.Path;

/**
 * Something wrong in a definition or reference file.
 *
 * @param file path below the programme's folder, until it is told to a person
 * @param line from 1: the first of those of which it is true
 * @param more how many more lines of the file it is true of
 * @param what the problem
 * @param mend what to do
 */
public record Problem(String file, int line, int more, String what, String mend) {
    /** Of one line. */
    public Problem(String file, int line, String what, String mend) {
        this(file, line, 0, what, mend);
    }

    /** The same, of one more line. */
    Problem again() {
        return new Problem(file, line, more + 1, what, mend);
    }

    Problem in(Path folder) {
        return new Problem(folder.resolve(file).toString(), line, more, what, mend);
    }

    @Override
    public String toString() {
        return file + ":" + line + rest() + ": " + what + ". " + mend + ".";
    }

    private String rest() {
        return switch (more) {
            case 0 -> "";
            case 1 -> " and one more line";
            default -> " and " + more + " more lines";
        };
    }
}
