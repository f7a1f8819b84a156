package org.programmereporting.excel;

import java.util.ArrayList;
import java.util.List;

/** Text broken between words into lines of at most a width. */
public final class WrappedText {
    private WrappedText() {}

    public static List<String> of(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && ArialWidth.of(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
