package org.programmereporting.programme;

import java.nio.file.Path;

/**
 * Something wrong in a definition or reference file.
 *
 * @param file path below the programme's folder, until it is told to a person
 * @param line from 1
 * @param what the problem
 * @param mend what to do
 */
public record Problem(String file, int line, String what, String mend) {
    Problem in(Path folder) {
        return new Problem(folder.resolve(file).toString(), line, what, mend);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ". " + mend + ".";
    }
}
