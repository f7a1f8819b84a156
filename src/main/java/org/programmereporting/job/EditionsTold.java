package org.programmereporting.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.DispatchLedger;
import org.programmereporting.store.Dispatches;
import org.programmereporting.store.DraftId;
import org.programmereporting.store.EditionLedger;
import org.programmereporting.store.Editions;
import org.programmereporting.store.SealedEdition;

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
                        editions.withdrawal(edition).map(Editions.Withdrawn::reason)))
                .toList();
    }

    public static List<NextStep> next(OutputFolder output) throws IOException {
        Editions editions = new EditionLedger(output.editionLedger()).read();
        List<NextStep> steps = new ArrayList<>();
        for (DraftId draft : drafts(output)) {
            next(draft, editions).ifPresent(steps::add);
        }
        unsent(output, editions).ifPresent(steps::add);
        return steps;
    }

    /** The newest edition that stands, when nobody was sent it yet. */
    private static Optional<NextStep> unsent(OutputFolder output, Editions editions) throws IOException {
        Dispatches sent = new DispatchLedger(output.dispatchLedger()).read();
        return editions.sealed().stream()
                .filter(edition -> !editions.isWithdrawn(edition))
                .max(Comparator.comparing(SealedEdition::period).thenComparing(SealedEdition::number))
                .filter(edition ->
                        sent.about(EditionParcels.about(edition.id())).isEmpty())
                .map(edition -> new NextStep(
                        "distribute --period " + edition.period(),
                        "edition " + edition.id() + " was sent to nobody yet; from the day of its release"));
    }

    private static Optional<NextStep> next(DraftId draft, Editions editions) {
        boolean sealed = editions.standing(draft.period())
                .filter(edition -> edition.draft().equals(draft))
                .isPresent();
        if (sealed) {
            return Optional.empty();
        }
        Optional<CalledBack> back = CalledBack.of(draft, editions);
        if (back.isPresent()) {
            return Optional.of(new NextStep(
                    "run --period " + draft.period(),
                    "when what was wrong is corrected: the draft of " + draft.period() + " still has "
                            + back.get().said()));
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
            Optional<Manifest> manifest = Manifest.readWithoutInputs(output.manifest(period));
            if (manifest.isPresent()) {
                drafts.add(output.draftId(period, manifest.get()));
            }
        }
        return drafts;
    }
}
