package org.programmereporting.feedback;

import java.util.List;
import org.programmereporting.returns.CheckedReturn;

/** Every file of the trust for the period, and what became of each. */
final class FilesReceived {
    private static final List<String> HEADINGS = List.of("File", "Received", "Answered here", "What became of it");

    private FilesReceived() {}

    static ListSheet sheet(String name, Feedback feedback) {
        List<CheckedReturn> files = feedback.reply().files();
        return new ListSheet(
                name,
                Titles.ofTrust(feedback) + ": files received for " + Spoken.month(feedback.period()),
                List.of(
                        "The centre has " + Spoken.count(files.size(), "file", "files")
                                + " of yours for the month, in the order in which they came.",
                        "Of several that are accepted, the one that came last counts."),
                "Files",
                HEADINGS,
                files.stream().map(file -> row(file, feedback)).toList());
    }

    private static List<Entry> row(CheckedReturn file, Feedback feedback) {
        return List.of(
                new Entry.Words(file.file()),
                new Entry.Words(FileWords.received(file)),
                new Entry.Words(file.equals(feedback.reply().answered()) ? "yes" : "no"),
                new Entry.Words(FileWords.outcomeAndReason(file)));
    }
}
