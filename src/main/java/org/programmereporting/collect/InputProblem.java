package org.programmereporting.collect;

/** A file beside the returns that the centre keeps and that cannot be read: {@code file:line: problem, mend}. */
public final class InputProblem extends Exception {
    private static final long serialVersionUID = 1L;

    public InputProblem(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }

    public InputProblem(String file, String problem) {
        super(file + ": " + problem);
    }
}
