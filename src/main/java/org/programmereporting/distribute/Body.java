package org.programmereporting.distribute;

/**
 * What a message says.
 *
 * @param text for every mail program
 * @param html the same with headings and lists; empty when there is only the text
 */
public record Body(String text, String html) {
    public static Body plain(String text) {
        return new Body(text, "");
    }
}
