package org.programmereporting.distribute;

/**
 * What every letter of a programme says of itself.
 *
 * @param title of the programme
 * @param publisher who sends it
 * @param language of the words, as HTML names it
 * @param banner what the reader must know of any figure of it
 * @param sampleNote what is said of data that are invented; else empty
 * @param answers whether a reply reaches a person
 */
public record Sender(
        String title, String publisher, String language, String banner, String sampleNote, boolean answers) {
    Words end(Words words) {
        return words.paragraph(answers ? "Questions: reply to this message." : "")
                .paragraph(publisher)
                .paragraph(banner)
                .paragraph(sampleNote);
    }
}
