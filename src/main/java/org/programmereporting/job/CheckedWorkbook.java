package org.programmereporting.job;

import java.util.List;
import java.util.stream.Collectors;
import org.programmereporting.accessibility.Breach;
import org.programmereporting.accessibility.Profile;
import org.programmereporting.accessibility.WorkbookChecker;

/** Holds each workbook that this program made to the rules for accessible workbooks, before it is put in place. */
final class CheckedWorkbook {
    private CheckedWorkbook() {}

    /**
     * Does nothing when all essential rules are kept.
     *
     * @throws RunFailedException that names each breach of an essential rule
     */
    static void require(String name, byte[] workbook, Profile profile) {
        require(name, essential(workbook, profile));
    }

    /** The essential rules that a workbook breaks. */
    static List<Breach> essential(byte[] workbook, Profile profile) {
        return new WorkbookChecker(profile)
                .check(workbook).stream().filter(Breach::essential).toList();
    }

    /** Fails the run when there is any. */
    static void require(String name, List<Breach> essential) {
        if (!essential.isEmpty()) {
            throw new RunFailedException(
                    name + " breaks the rules for accessible workbooks, so nothing was put in place. This is a fault of"
                            + " the program; please report it:\n"
                            + essential.stream().map(Breach::toString).collect(Collectors.joining("\n")));
        }
    }
}
