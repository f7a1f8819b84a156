package org.programmereporting.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.programmereporting.report.Edition;
import org.programmereporting.store.Durably;
import org.programmereporting.store.EditionLedger;
import org.programmereporting.store.Editions;
import org.programmereporting.store.Editions.Signature;
import org.programmereporting.store.Hash;
import org.programmereporting.store.ReceivedBytes;
import org.programmereporting.store.ReceivedLedger;
import org.programmereporting.store.SealedEdition;

/**
 * {@code approve}: two persons have seen the draft; it becomes the next edition of its period and is sealed. Cut short at any point, the same command
 * again gives the same edition. The caller holds the {@link OutputLock}.
 */
public final class Approval {
    private final EditionRequest request;
    private final EditionFolder folder;
    private final Consumer<String> reached;

    public Approval(EditionRequest request) {
        this(request, point -> {});
    }

    /** Tells each point that it reaches, where a test cuts it short. */
    Approval(EditionRequest request, Consumer<String> reached) {
        this.request = request;
        this.folder = new EditionFolder(request.output());
        this.reached = reached;
    }

    /**
     * Seals the draft, by the name of who approves it.
     *
     * @param despiteWithdrawal also when an edition with the same figures was called back
     */
    public String perform(String by, boolean despiteWithdrawal) throws IOException {
        Editions editions = folder.finish();
        DraftAtHand draft = DraftAtHand.of(request);
        draft.requireFresh();
        Optional<SealedEdition> same = editions.standing(draft.id().period())
                .filter(edition -> edition.draft().equals(draft.id()));
        if (same.isPresent()) {
            return "Edition " + same.get().number() + " of " + draft.id().period()
                    + " is sealed from this very draft; it lies in " + folder.of(same.get());
        }
        CalledBack.refuse(draft.id(), editions, despiteWithdrawal);
        draft.requireExplained();
        Instant now = request.clock().instant().truncatedTo(ChronoUnit.SECONDS); // the cover's day is the ledger's
        Edition edition = edition(draft, editions, by, now);
        write(draft, edition);
        reached.accept("written");
        seal(draft, edition, now);
        return "Edition " + edition.number() + " of " + draft.id().period() + " is sealed; it lies in "
                + folder.of(draft.id().period(), edition.number());
    }

    private static Edition edition(DraftAtHand draft, Editions editions, String by, Instant now) {
        String period = draft.id().period().toString();
        if (editions.preparers(draft.id()).stream().anyMatch(preparer -> preparer.isBy(by))) {
            throw new RefusedException(by + " prepared this draft. Another person approves it with approve --period "
                    + period + " --as NAME.");
        }
        if (editions.reviewers(draft.id()).isEmpty()) {
            throw new RefusedException("Nobody has reviewed the draft of " + period
                    + " as it lies there. Type review --period " + period + " --as NAME first.");
        }
        Signature reviewer = editions.reviewers(draft.id()).stream()
                .filter(each -> !each.isBy(by))
                .findFirst()
                .orElseThrow(() -> new RefusedException(by
                        + " reviewed this draft, so another person approves it: approve --period " + period
                        + " --as NAME."));
        int number = editions.of(draft.id().period()).size() + 1;
        return new Edition(
                number,
                reviewer.by(),
                by,
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                Optional.of(number - 1).filter(earlier -> earlier > 0));
    }

    private void write(DraftAtHand draft, Edition edition) throws IOException {
        MonthRun run = draft.run().sealedAs(edition);
        StatusFile status = StatusFile.of(run, "approve");
        status.during(
                () -> {
                    try (BatchJobs jobs = new BatchJobs(run, status)) {
                        jobs.complete(CollectReturnsJob.NAME);
                        jobs.complete(NationalReportJob.EDITION);
                    }
                    return run;
                },
                done -> draft.manifest().counts());
        Optional<String> difference = new EditionComparison(edition).firstDifference(draft.path(), run.staging());
        if (difference.isPresent()) {
            throw new RefusedException("The edition would differ from the reviewed draft in " + difference.get()
                    + ", so nothing was sealed. Type run --force --period " + run.period() + " and review again.");
        }
    }

    private void seal(DraftAtHand draft, Edition edition, Instant now) throws IOException {
        MonthRun run = draft.run().sealedAs(edition);
        keepDefinition(run);
        ReceivedBytes bytes = new ReceivedBytes(run.output().receivedBytes());
        String inputList = bytes.keep(
                        new ByteArrayInputStream(SealedInputs.of(run).bytes()))
                .sha256();
        bytes.flush();
        Path beside = folder.beside(run.period(), edition.number());
        PublishDraft.removeAll(beside);
        Files.createDirectories(run.output().editions(run.period()));
        Durably.move(run.staging(), beside);
        PublishDraft.removeAll(run.output().staging());
        reached.accept("moved");
        SealedEdition sealed = new SealedEdition(
                draft.id(),
                edition.number(),
                edition.reviewer(),
                edition.approver(),
                now,
                edition.replaces(),
                run.published().inputs(),
                knownBy(run),
                new ReceivedLedger(run.output().receivedLedger()).read().size(),
                run.programVersion(),
                Hash.below(beside),
                run.definition(),
                Optional.of(inputList));
        new EditionLedger(run.output().editionLedger()).sealed(sealed);
        StoreGuard.countLedgers(run.output());
        reached.accept("recorded");
        folder.appear(sealed);
        folder.finish(); // notices of editions called back name the one that stands now
        reached.accept("sealed");
    }

    /** Definition and reference data, by hash beside the returns. */
    private void keepDefinition(MonthRun run) throws IOException {
        ReceivedBytes bytes = new ReceivedBytes(run.output().receivedBytes());
        Map<String, String> files = new TreeMap<>(run.definition());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = run.folder().path().resolve(file.getKey());
            if (!Hash.of(path).equals(file.getValue())) {
                throw new RefusedException(path + " was changed while the edition was made, so nothing was sealed."
                        + " Type run --period " + run.period() + " and review again.");
            }
            try (InputStream content = Files.newInputStream(path)) {
                bytes.keep(content);
            }
        }
    }

    private static String knownBy(MonthRun run) {
        return run.knownBy()
                .moment()
                .or(() -> run.inventory().receivedTimes().entrySet().stream()
                        .filter(month -> month.getKey().compareTo(run.period()) <= 0)
                        .flatMap(month -> month.getValue().values().stream())
                        .max(Comparator.naturalOrder()))
                .map(LocalDateTime::toString)
                .orElse("everything received");
    }
}
