package org.programmereporting.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.PurgedLedger;
import org.programmereporting.store.PurgedLedger.Purged;
import org.programmereporting.store.ReceivedBytes;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReceivedLedger;
import org.programmereporting.store.ReturnRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Keeps every new file: bytes by hash first, then its line in the ledger, then its row in the database. Whatever is cut short, the next run does
 * the rest: the ledger's lines that the database lacks are put back from the kept bytes. A content that lies where another came last is put back, and gets another line; its bytes and its row are there.
 */
final class DiscoverReturns implements Tasklet {
    private static final int MOST_NAMED = 20;
    private static final Logger LOG = LoggerFactory.getLogger(DiscoverReturns.class);

    private final MonthRun run;
    private final FilesToKeep files;
    private final ReceivedBytes bytes;
    private final ReceivedLedger ledger;
    private final ReturnRepository returns;

    DiscoverReturns(MonthRun run, FilesToKeep files, ReceivedLedger ledger, ReturnRepository returns) {
        this.run = run;
        this.files = files;
        this.bytes = files.bytes();
        this.ledger = ledger;
        this.returns = returns;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        List<ReceivedFile> recorded = ledger.read();
        List<Purged> purged = new PurgedLedger(run.output().purgedLedger()).read();
        Set<FileKey> gone =
                purged.stream().map(each -> FileKey.of(each.judged())).collect(Collectors.toSet());
        List<ReceivedFile> fresh = keepNew(recorded, gone);
        if (!fresh.isEmpty()) {
            ledger.append(fresh, run.clock().instant());
        }
        List<ReceivedFile> all = once(recorded, fresh);
        requireBytes(
                all.stream().filter(file -> !gone.contains(FileKey.of(file))).toList());
        Set<FileKey> stored = returns.received().stream().map(FileKey::of).collect(Collectors.toSet());
        if (stored.isEmpty() && !recorded.isEmpty()) {
            LOG.info(
                    "The database held none of the {} files that the ledger names: they are taken in again",
                    recorded.size());
        }
        returns.add(
                all.stream().filter(file -> !stored.contains(FileKey.of(file))).toList());
        putBack(purged);
        run.inventory().remembered().write(run.output().knownInput());
        LOG.info("{} new, {} known", fresh.size(), recorded.size());
        return RepeatStatus.FINISHED;
    }

    /** A database that was made anew takes what was judged of purged returns from their ledger. */
    private void putBack(List<Purged> purged) {
        Set<FileKey> judged = returns.judgedWith().keySet();
        Map<FileKey, Purged> missing = purged.stream()
                .filter(each -> !judged.contains(FileKey.of(each.judged())))
                .collect(Collectors.toMap(each -> FileKey.of(each.judged()), Function.identity()));
        returns.save(
                missing.values().stream().map(Purged::judged).toList(),
                judgement -> Objects.requireNonNull(missing.get(FileKey.of(judgement)))
                        .judgedWith());
    }

    private List<ReceivedFile> keepNew(List<ReceivedFile> recorded, Set<FileKey> gone) throws IOException {
        Map<FileKey, ReceivedFile> known = new HashMap<>();
        Map<String, FileKey> last = new HashMap<>();
        recorded.forEach(receipt -> {
            FileKey key = FileKey.of(receipt);
            known.put(key, receipt);
            last.put(key.place(), key);
        });
        List<FileKey> present = run.inventory().present();
        Map<String, ReceivedBytes.Kept> kept = files.keep(present.stream()
                .filter(entry -> isWanted(entry, known.keySet(), gone))
                .map(FileKey::place)
                .collect(Collectors.toSet()));
        List<ReceivedFile> fresh = new ArrayList<>();
        for (FileKey entry : present) {
            received(entry, kept, known)
                    .filter(receipt -> !FileKey.of(receipt).equals(last.get(entry.place())))
                    .ifPresent(receipt -> fresh.add(receipt.at(recorded.size() + fresh.size() + 1L)));
        }
        return fresh;
    }

    /** What lies at a place, as it was copied now or is known; nothing when it is gone since the inventory was taken. */
    private static Optional<ReceivedFile> received(
            FileKey entry, Map<String, ReceivedBytes.Kept> kept, Map<FileKey, ReceivedFile> known) {
        ReceivedBytes.Kept copied = kept.get(entry.place());
        return copied == null
                ? Optional.ofNullable(known.get(entry))
                : Optional.of(new ReceivedFile(entry.period(), entry.path(), copied.sha256(), 0, copied.size()));
    }

    /** Of a content that came back the first receipt. */
    private static List<ReceivedFile> once(List<ReceivedFile> recorded, List<ReceivedFile> fresh) {
        Map<FileKey, ReceivedFile> first = new LinkedHashMap<>();
        Stream.concat(recorded.stream(), fresh.stream())
                .forEach(receipt -> first.putIfAbsent(FileKey.of(receipt), receipt));
        return List.copyOf(first.values());
    }

    private boolean isWanted(FileKey key, Set<FileKey> known, Set<FileKey> gone) {
        return !known.contains(key) || (!bytes.holds(key.sha256()) && !gone.contains(key));
    }

    private void requireBytes(List<ReceivedFile> all) {
        List<String> lost = all.stream()
                .filter(file -> !bytes.holds(file.sha256()))
                .map(file -> file.period() + "/" + file.path())
                .toList();
        if (!lost.isEmpty()) {
            throw new RunFailedException("The ledger says that "
                    + (lost.size() == 1 ? "this return was" : "these " + lost.size() + " returns were")
                    + " received, but the bytes are neither in the store nor in the input folder: "
                    + String.join(", ", lost.subList(0, Math.min(MOST_NAMED, lost.size())))
                    + (lost.size() > MOST_NAMED ? " and " + (lost.size() - MOST_NAMED) + " more" : "")
                    + ". Put them back into the input folder, or restore the store from a backup, then run again."
                    + " If such bytes never came, a line of ledger/received.jsonl is wrong: put that file back from "
                    + run.output().backups() + ".");
        }
    }
}
