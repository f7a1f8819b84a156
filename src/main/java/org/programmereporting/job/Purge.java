package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.Outbox;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.DispatchLedger;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.PurgedLedger;
import org.programmereporting.store.PurgedLedger.Purged;
import org.programmereporting.store.ReceivedBytes;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReturnRepository;
import org.programmereporting.store.StoreRows;

/**
 * {@code purge}: what is past its time and says who a person is, is removed: the received bytes of old periods, what the database holds of persons, and of old
 * drafts, editions and forms the files that quote returns or name contacts. Hashes and figures stay. Cut short at any point, the same command again does the rest.
 * The caller holds the {@link OutputLock}.
 */
public final class Purge {
    private static final Set<String> QUOTING = Set.of("analyst-annex.xlsx", "chase.csv", "data/findings.csv");

    private final ProgrammeRun run;
    private final Clock clock;
    private final boolean dryRun;

    /**
     * A purge that is still to be performed.
     *
     * @param dryRun whether it only says what it would remove
     */
    public Purge(ProgrammeRun run, Clock clock, boolean dryRun) {
        this.run = run;
        this.clock = clock;
        this.dryRun = dryRun;
    }

    /**
     * What was removed, or would be.
     *
     * @param keptFrom the first month that is kept whole; none when the definition keeps everything
     * @param files of drafts, editions and forms
     * @param inInputFolder returns of those months that still lie in the input folder, where nothing is ever deleted
     */
    public record Outcome(Optional<ReportingPeriod> keptFrom, long returns, long files, long inInputFolder) {}

    public Outcome perform() throws IOException {
        MonthRun month = run.prepare();
        Optional<ReportingPeriod> keptFrom = month.programme()
                .retention()
                .keptFrom(ReportingPeriod.containing(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        return keptFrom.isPresent() ? perform(month, keptFrom.get()) : new Outcome(keptFrom, 0, 0, 0);
    }

    private Outcome perform(MonthRun month, ReportingPeriod keptFrom) throws IOException {
        new StoreFiles(month.output()).require();
        long returns;
        try (BatchJobs jobs = new BatchJobs(month, run.statusOf(month))) {
            ReturnRepository stored = jobs.bean(ReturnRepository.class);
            ProgrammeRun.requireCollected(month, stored);
            returns = returns(month, stored, keptFrom);
            if (!dryRun) {
                jobs.bean(StoreRows.class).compact();
            }
        }
        List<Path> files = new ArrayList<>(quoting(month.output(), keptFrom));
        files.addAll(letters(month.output(), keptFrom));
        if (!dryRun) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        long present = month.inventory().present().stream()
                .filter(entry -> entry.period().compareTo(keptFrom) < 0)
                .count();
        return new Outcome(Optional.of(keptFrom), returns, files.size(), present);
    }

    private long returns(MonthRun month, ReturnRepository stored, ReportingPeriod keptFrom) throws IOException {
        PurgedLedger ledger = new PurgedLedger(month.output().purgedLedger());
        Set<FileKey> gone = ledger.keys();
        List<Purged> fresh = judged(month, stored, keptFrom).stream()
                .filter(each -> !gone.contains(FileKey.of(each.judged())))
                .toList();
        if (!dryRun) {
            if (!fresh.isEmpty()) {
                ledger.append(fresh, clock.instant());
            }
            removeBytes(month.output(), stored, ledger.read());
        }
        return fresh.size();
    }

    private List<Purged> judged(MonthRun month, ReturnRepository stored, ReportingPeriod keptFrom) {
        WithoutPersons without = new WithoutPersons(
                month.programme().retention(), month.programme().form());
        Map<FileKey, String> judgedWith = stored.judgedWith();
        return stored.upTo(keptFrom.previous()).stream()
                .map(judged -> new Purged(without.of(judged), String.valueOf(judgedWith.get(FileKey.of(judged)))))
                .toList();
    }

    /** The database first: as long as there are bytes, a purge that was cut short is taken up here. */
    private static void removeBytes(OutputFolder output, ReturnRepository stored, List<Purged> purged)
            throws IOException {
        ReceivedBytes bytes = new ReceivedBytes(output.receivedBytes());
        List<Purged> left = purged.stream()
                .filter(each -> bytes.holds(each.judged().sha256()))
                .toList();
        Map<FileKey, String> judgedWith =
                left.stream().collect(Collectors.toMap(each -> FileKey.of(each.judged()), Purged::judgedWith));
        stored.save(
                left.stream().map(Purged::judged).toList(),
                judged -> String.valueOf(judgedWith.get(FileKey.of(judged))));
        Set<FileKey> gone =
                purged.stream().map(each -> FileKey.of(each.judged())).collect(Collectors.toSet());
        Set<String> needed = stored.received().stream()
                .filter(file -> !gone.contains(FileKey.of(file)))
                .map(ReceivedFile::sha256)
                .collect(Collectors.toCollection(TreeSet::new));
        for (CheckedReturn judged : left.stream().map(Purged::judged).toList()) {
            if (!needed.contains(judged.sha256())) {
                bytes.remove(judged.sha256());
            }
        }
    }

    /** Files of old months that quote returns or name contacts: of drafts and sealed editions, and all forms. */
    private static List<Path> quoting(OutputFolder output, ReportingPeriod keptFrom) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ReportingPeriod period : output.months()) {
            if (period.compareTo(keptFrom) < 0) {
                files.addAll(below(output.forms(period), true));
                files.addAll(below(output.draft(period), false));
                for (Path edition : editions(output.editions(period))) {
                    files.addAll(below(edition, false));
                }
            }
        }
        return files;
    }

    /** Messages that were written to the outbox before the time that is kept. */
    private static List<Path> letters(OutputFolder output, ReportingPeriod keptFrom) throws IOException {
        return new DispatchLedger(output.dispatchLedger())
                .read().byId().values().stream()
                        .filter(sent -> ReportingPeriod.containing(LocalDate.ofInstant(sent.at(), ZoneOffset.UTC))
                                        .compareTo(keptFrom)
                                < 0)
                        .map(sent -> Outbox.file(output.outbox(), new MailAddress(sent.to()), sent.id()))
                        .filter(Files::exists)
                        .sorted()
                        .toList();
    }

    private static List<Path> editions(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> editions = Files.list(folder)) {
            return editions.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> below(Path folder, boolean all) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> all || quotes(folder.relativize(file).toString()))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a file of a pack, by its path below it, quotes returns or names contacts. */
    static boolean quotes(String file) {
        String path = file.replace('\\', '/');
        return path.startsWith("feedback/") || QUOTING.contains(path);
    }
}
