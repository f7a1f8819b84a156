package org.programmereporting.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.DraftId;
import org.programmereporting.store.EditionLedger;
import org.programmereporting.store.Editions;
import org.programmereporting.store.SealedEdition;

/** For {@code status}: each edition, and what to type next for each draft that none was sealed from. */
public final class EditionsTold {
    private EditionsTold() {}

    public static List<String> lines(OutputFolder output) throws IOException {
        Editions editions = new EditionLedger(output.editionLedger()).read();
        List<String> lines = new ArrayList<>();
        editions.sealed().forEach(edition -> lines.add(line(edition, editions)));
        for (DraftId draft : drafts(output)) {
            next(draft, editions).ifPresent(lines::add);
        }
        return lines;
    }

    private static String line(SealedEdition edition, Editions editions) {
        return "Edition " + edition.id() + ": reviewed by " + edition.reviewer() + ", approved by " + edition.approver()
                + " at " + edition.at()
                + (editions.isWithdrawn(edition)
                        ? "; WITHDRAWN: " + editions.withdrawn().get(edition.id())
                        : ".");
    }

    private static Optional<String> next(DraftId draft, Editions editions) {
        boolean sealed = editions.standing(draft.period())
                .filter(edition -> edition.draft().equals(draft))
                .isPresent();
        if (sealed) {
            return Optional.empty();
        }
        String command = editions.reviewers(draft).isEmpty() ? "review" : "approve";
        return Optional.of("Next for the draft of " + draft.period() + ": type " + command + " --period "
                + draft.period() + " --as NAME.");
    }

    private static List<DraftId> drafts(OutputFolder output) throws IOException {
        List<DraftId> drafts = new ArrayList<>();
        for (ReportingPeriod period : output.drafted()) {
            Optional<Manifest> manifest = Manifest.read(output.manifest(period));
            if (manifest.isPresent()) {
                drafts.add(output.draftId(period, manifest.get()));
            }
        }
        return drafts;
    }
}
