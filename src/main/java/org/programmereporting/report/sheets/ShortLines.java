package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;

/** A text in lines that a page holds without shrinking; broken between words, never within a reference to a note. */
final class ShortLines {
    private static final int LONGEST = 130;
    private static final String BETWEEN_WORDS = " (?!\\d+])";

    private ShortLines() {}

    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(BETWEEN_WORDS, -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LONGEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
