package org.programmereporting.distribute;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;

/**
 * The letter that an edition goes out with.
 *
 * @param replaces the edition of the same month that it stands in for
 * @param early the posts as which the recipient gets it before its release; empty on and after release
 * @param sections the headlines of what the recipient answers for
 */
public record EditionLetter(
        Sender sender,
        ReportingPeriod period,
        int number,
        Optional<Integer> replaces,
        LocalDateTime release,
        List<String> early,
        List<Section> sections) {
    public EditionLetter {
        early = List.copyOf(early);
        sections = List.copyOf(sections);
    }

    /** Headlines of one scope. */
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    public Letter with(Enclosed files) {
        Words words = new Words().title(sender.title() + ": " + Days.of(period));
        if (!early.isEmpty()) {
            words.warning("Not for release before " + Days.of(release) + ". You get this before as "
                    + String.join(", and as ", early) + ". Don't pass it on or speak of its figures until then.");
        }
        replaces.ifPresent(earlier -> words.warning("Corrected: this is edition " + number + " and replaces edition "
                + earlier + ". Don't use the figures of edition " + earlier + " any more."));
        sections.forEach(section -> words.heading(section.title()).list(section.lines()));
        return sender.end(files.added(words)).letter(subject(), sender.language());
    }

    private String subject() {
        return (early.isEmpty() ? "" : "Before release: ")
                + replaces.map(earlier -> "Corrected: ").orElse("")
                + sender.title() + ", " + Days.of(period)
                + replaces.map(earlier -> " (edition " + number + " replaces edition " + earlier + ")")
                        .orElse("");
    }
}
