package org.programmereporting.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What makes a sealed pack differ from its draft, and nothing else does.
 *
 * @param number counts the editions of a period from 1
 * @param reviewer who reviewed the draft
 * @param approver another person, who approved it
 * @param approvedOn the day of the approval, in UTC
 * @param replaces the edition of the same period that this one stands in for; none for the first
 */
public record Edition(int number, String reviewer, String approver, LocalDate approvedOn, Optional<Integer> replaces) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** What a file's edition column holds. */
    public static String word(Optional<Edition> edition) {
        return edition.map(of -> String.valueOf(of.number())).orElse("draft");
    }

    /** The cover's lines about status, reviewer and approver: as many for a draft as for an edition. */
    public static List<String> lines(Optional<Edition> edition) {
        return edition.map(Edition::lines)
                .orElse(List.of("Status: DRAFT", "Reviewed by: nobody yet.", "Approved by: nobody yet."));
    }

    private List<String> lines() {
        return List.of(
                "Status: Edition " + number
                        + replaces.map(earlier -> ", replaces edition " + earlier)
                                .orElse(""),
                "Reviewed by: " + reviewer + ".",
                "Approved by: " + approver + " on " + DAY.format(approvedOn) + ".");
    }
}
