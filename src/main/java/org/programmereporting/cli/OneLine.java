package org.programmereporting.cli;

/** Text that came from outside, for the terminal: in one line, and nothing in it that a terminal would obey. */
final class OneLine {
    private OneLine() {}

    static String of(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }
}
