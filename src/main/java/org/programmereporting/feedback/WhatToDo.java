package org.programmereporting.feedback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.TrustPosition;

/** The first sheet: what became of the file, what to do, and every finding, the gravest first. */
final class WhatToDo {
    private static final List<String> HEADINGS =
            List.of("Severity", "Where", "Field", "What you sent", "What is wrong, and what to do");

    private final Feedback feedback;
    private final CheckedReturn answered;
    private final Copies copies;

    WhatToDo(Feedback feedback, Copies copies) {
        this.feedback = feedback;
        this.answered = feedback.reply().answered();
        this.copies = copies;
    }

    ListSheet sheet(String name) {
        List<List<Entry>> rows = feedback.findings().stream().map(this::row).toList();
        return new ListSheet(
                name,
                name + ": " + Titles.ofReturn(feedback),
                lines(),
                "Findings",
                rows.isEmpty() ? List.of() : HEADINGS,
                rows);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Your file " + Spoken.file(answered.file()) + ", received " + FileWords.received(answered) + ", "
                + FileWords.outcome(answered) + instead());
        laterFiles().forEach(lines::add);
        lines.add(remedy());
        lines.add("Findings: " + counts() + "."
                + (answered.findings().size() > Feedback.MOST_LISTED ? " The first 1,000 are listed." : ""));
        present().forEach(severity -> lines.add(Spoken.capital(severity.id()) + ": " + Spoken.meaning(severity) + "."));
        if (feedback.sent().isPresent() && !answered.findings().isEmpty()) {
            lines.add(
                    "A place that is underlined leads to its cell in the copy of your return; the cell is coloured and"
                            + " has a comment.");
        }
        if (feedback.sent().isEmpty() && answered.outcome() != FileOutcome.UNREADABLE) {
            lines.add("Its cells could not be copied into this workbook; the list below is complete all the same.");
        }
        lines.add(
                feedback.from().programme() + ". Questions: " + feedback.from().contact() + ".");
        if (!feedback.from().note().isEmpty()) {
            lines.add(feedback.from().note());
        }
        return lines;
    }

    /** What counts, when this file does not. */
    private String instead() {
        if (answered.outcome() != FileOutcome.REJECTED && answered.outcome() != FileOutcome.UNREADABLE) {
            return "";
        }
        return feedback.reply().files().stream()
                .filter(file -> file.outcome().isAccepted())
                .findFirst()
                .map(counting -> " What counts is " + Spoken.file(counting.file()) + ".")
                .or(() -> feedback.standing()
                        .map(Standing::trust)
                        .flatMap(TrustPosition::positionPeriod)
                        .map(period ->
                                " Until one counts, the return for " + Spoken.month(period) + " speaks for the trust."))
                .orElse("");
    }

    /** Files that came after the one answered: they cannot be opened, or they would be answered. */
    private List<String> laterFiles() {
        List<CheckedReturn> files = feedback.reply().files();
        return files.subList(files.indexOf(answered) + 1, files.size()).stream()
                .map(later -> "A later file, " + Spoken.file(later.file()) + ", " + FileWords.outcome(later)
                        + " The sheet about files says why.")
                .toList();
    }

    private String counts() {
        return Spoken.list(Arrays.stream(Severity.values())
                .map(severity -> Spoken.count(answered.count(severity), severity))
                .toList());
    }

    private List<Severity> present() {
        return Arrays.stream(Severity.values())
                .filter(severity -> answered.count(severity) > 0)
                .toList();
    }

    private String remedy() {
        if (answered.outcome() == FileOutcome.UNREADABLE) {
            return "Send a file that can be opened: the form as issued, saved as an Excel workbook (.xlsx)" + until()
                    + ".";
        } else if (answered.count(Severity.REJECT) > 0) {
            return "Put right what is listed in your own form, and send the whole form again" + until()
                    + ". Don't send this workbook.";
        } else if (answered.count(Severity.HOLD) > 0) {
            return "Put right what is listed in your own form, and send the whole form again as a refresh" + until()
                    + ". Don't send this workbook.";
        } else if (answered.count(Severity.QUERY) > 0) {
            return "Check each query. Where something is wrong, put it right in your own form and send the whole form again"
                    + " as a refresh" + until() + "; what is right can stay.";
        }
        return "There is nothing to correct. Thank you.";
    }

    private String until() {
        return feedback.correctBy().map(last -> ", by " + Spoken.time(last)).orElse("");
    }

    private List<Entry> row(Finding finding) {
        String where = where(finding.source());
        return List.of(
                new Entry.Grade(finding.severity()),
                copies.of(finding)
                        .<Entry>map(place -> new Entry.Link(where, place.sheet(), place.cell()))
                        .orElseGet(() -> new Entry.Words(where)),
                new Entry.Words(orNone(finding.field())),
                new Entry.Words(orNone(finding.value())),
                new Entry.Words(finding.message()));
    }

    private String where(Source source) {
        if (!source.file().equals(answered.file())) {
            return source.toString();
        } else if (source.sheet().isEmpty()) {
            return source.cell().isEmpty() ? "the file" : source.cell();
        }
        return source.cell().isEmpty() ? "sheet " + source.sheet() : source.sheet() + "!" + source.cell();
    }

    private static String orNone(String text) {
        return text.isBlank() ? "(none)" : text;
    }
}
