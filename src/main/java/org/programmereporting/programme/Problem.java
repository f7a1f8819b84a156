package org.programmereporting.programme;

/**
 * Something wrong in a definition or reference file.
 *
 * @param file path below the programme's folder
 * @param line from 1
 * @param what the problem
 * @param mend what to do
 */
public record Problem(String file, int line, String what, String mend) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ". " + mend + ".";
    }
}
