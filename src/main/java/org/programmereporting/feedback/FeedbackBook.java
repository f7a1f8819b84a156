package org.programmereporting.feedback;

import java.time.LocalDate;
import java.util.List;

/**
 * A feedback workbook as plain data.
 *
 * @param dated the day in its properties
 */
public record FeedbackBook(
        String title,
        String publisher,
        String language,
        LocalDate dated,
        List<ListSheet> lists,
        List<CopySheet> copies) {
    public FeedbackBook {
        lists = List.copyOf(lists);
        copies = List.copyOf(copies);
    }
}
