package org.programmereporting.programme;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The programme's folder cannot be used as it is; says every problem found, or the first of many. */
public final class DefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 20;

    private final transient List<Problem> problems;

    public DefinitionException(List<Problem> problems) {
        super(problems.stream().limit(MOST_SHOWN).map(Problem::toString).collect(Collectors.joining("\n"))
                + rest(problems.size() - MOST_SHOWN));
        this.problems = List.copyOf(problems);
    }

    /** The same problems, their files named with the folder, so that nobody has to guess of which programme. */
    DefinitionException in(Path folder) {
        return new DefinitionException(
                problems.stream().map(problem -> problem.in(folder)).toList());
    }

    private static String rest(int more) {
        return more <= 0 ? "" : "\nand " + more + (more == 1 ? " more problem" : " more problems") + " in this file.";
    }

    DefinitionException(Problem problem) {
        this(List.of(problem));
    }
}
