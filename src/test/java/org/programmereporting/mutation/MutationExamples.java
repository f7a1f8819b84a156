package org.programmereporting.mutation;

import java.util.stream.Stream;
import org.programmereporting.returns.Finding;

/** Findings about forms that somebody changed and cells that cannot be taken as they are, each provoked by a damaged copy. */
public final class MutationExamples {
    private MutationExamples() {}

    public static Stream<Finding> provoked() {
        return MutatedCopiesTest.workbooks()
                .map(MutatedCopiesTest::checked)
                .flatMap(checked -> checked.findings().stream());
    }
}
