package org.programmereporting.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.DraftId;
import org.programmereporting.store.EditionLedger;
import org.programmereporting.store.Editions;

/** For {@code status}: each edition, and what to type next for each draft that none was sealed from. */
public final class EditionsTold {
    private EditionsTold() {}

    public static List<ToldEdition> sealed(OutputFolder output) throws IOException {
        Editions editions = new EditionLedger(output.editionLedger()).read();
        return editions.sealed().stream()
                .map(edition -> new ToldEdition(
                        edition.id(),
                        edition.reviewer(),
                        edition.approver(),
                        edition.at(),
                        Optional.ofNullable(editions.withdrawn().get(edition.id()))))
                .toList();
    }

    public static List<NextStep> next(OutputFolder output) throws IOException {
        Editions editions = new EditionLedger(output.editionLedger()).read();
        List<NextStep> steps = new ArrayList<>();
        for (DraftId draft : drafts(output)) {
            next(draft, editions).ifPresent(steps::add);
        }
        return steps;
    }

    private static Optional<NextStep> next(DraftId draft, Editions editions) {
        boolean sealed = editions.standing(draft.period())
                .filter(edition -> edition.draft().equals(draft))
                .isPresent();
        if (sealed) {
            return Optional.empty();
        }
        boolean reviewed = !editions.reviewers(draft).isEmpty();
        return Optional.of(new NextStep(
                (reviewed ? "approve" : "review") + " --period " + draft.period() + " --as NAME",
                reviewed
                        ? "the draft of " + draft.period() + " is reviewed; another person approves it"
                        : "nobody has reviewed the draft of " + draft.period() + " yet"));
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
