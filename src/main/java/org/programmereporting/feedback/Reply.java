package org.programmereporting.feedback;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.OdsCode;

/**
 * Which file is answered, and where the answer is put.
 *
 * @param path below the feedback folder
 * @param trust whose file it is; nobody's when no trust is known, and then it is never mailed
 * @param answered the file
 * @param files all of the trust's files for the period, in the order of receipt; the answered one among them
 */
public record Reply(String path, Optional<OdsCode> trust, CheckedReturn answered, List<CheckedReturn> files) {
    public Reply {
        files = List.copyOf(files);
    }
}
