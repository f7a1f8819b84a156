package org.programmereporting.feedback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingOrder;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.SentReturn;

/**
 * All that one trust is told.
 *
 * @param from who tells it
 * @param period the month the files are for
 * @param asAt the day that positions speak of
 * @param correctBy until when a better version is taken in, when the calendar says so
 * @param trustName as registered; empty when no trust is known
 * @param sent the answered file's values; nothing when it cannot be opened
 * @param standing nothing when the trust is not in the programme
 */
public record Feedback(
        Sender from,
        ReportingPeriod period,
        LocalDate asAt,
        Optional<LocalDateTime> correctBy,
        ReturnForm form,
        Reply reply,
        String trustName,
        Optional<SentReturn> sent,
        Optional<Standing> standing) {
    /**
     * Who hands back.
     *
     * @param programme the programme's title
     * @param contact who answers questions
     * @param language of the workbook, as {@code en-GB}
     * @param note said of every file, such as that the data are invented; or empty
     */
    public record Sender(String programme, String publisher, String contact, String language, String note) {}

    /** The most findings that are listed: more come from a machine, and a workbook has its limits. */
    static final int MOST_LISTED = 1_000;

    /** The answered file's findings, the first thousand: the gravest first, then as a reader goes through the file. */
    List<Finding> findings() {
        return reply.answered().findings().stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(FindingOrder.of(form)))
                .limit(MOST_LISTED)
                .toList();
    }

    /** The same with the answered file's values, or without. */
    public Feedback with(Optional<SentReturn> values) {
        return new Feedback(from, period, asAt, correctBy, form, reply, trustName, values, standing);
    }
}
