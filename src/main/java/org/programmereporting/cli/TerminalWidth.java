package org.programmereporting.cli;

import java.util.List;
import org.apache.commons.text.WordUtils;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Text for so many columns. A word that is longer, such as a path, is never cut.
 *
 * @param columns at least 55
 */
record TerminalWidth(int columns) {
    static final TerminalWidth USUAL = new TerminalWidth(80);

    /** As wide as the terminal; the usual where nobody watches. */
    static TerminalWidth of(boolean terminal) {
        return terminal
                ? new TerminalWidth(
                        CommandSpec.create().usageMessage().autoWidth(true).width())
                : USUAL;
    }

    boolean fits(String line) {
        return line.length() <= columns;
    }

    /** In lines that fit, each after the indent. */
    List<String> wrapped(String indent, String text) {
        return List.of((indent + WordUtils.wrap(OneLine.of(text), columns - indent.length(), "\n" + indent, false))
                .split("\n"));
    }

    /** The same from the margin. */
    List<String> wrapped(String text) {
        return wrapped("", text);
    }
}
