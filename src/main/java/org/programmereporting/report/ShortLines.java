package org.programmereporting.report;

import java.util.ArrayList;
import java.util.List;

/** A text in lines that a page holds without shrinking; broken between words, never within a reference to a note. */
public final class ShortLines {
    private static final int LONGEST = 130;
    private static final String BETWEEN_WORDS = " (?!\\d+])";

    private ShortLines() {}

    public static List<String> of(String text) {
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

    /** The paragraphs that were broken into these lines: a line goes on where the next one's first word had no room in it. */
    public static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        int last = 0;
        for (String line : lines) {
            String word = line.split(BETWEEN_WORDS, 2)[0];
            boolean goesOn = !paragraphs.isEmpty() && last + 1 + word.length() > LONGEST;
            if (goesOn) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + " " + line);
            } else {
                paragraphs.add(line);
            }
            last = line.length();
        }
        return paragraphs;
    }
}
