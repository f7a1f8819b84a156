package org.programmereporting.job;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.programmereporting.collect.InputFile;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.collect.InputProblem;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closures;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.Hash;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReceivedLedger;

/**
 * Everything that was ever received: what lies in the input folder now, and what the ledger remembers. A return that was deleted from the
 * input folder still counts; only a later version replaces it.
 */
final class Inventory {
    private final List<FileKey> present;
    private final List<FileKey> vanished;
    private final List<InputFile> ignored;
    private final List<InputFile> retry;
    private final Map<ReportingPeriod, Map<String, LocalDateTime>> receivedTimes;
    private final RememberedInput remembered;
    private final Arrivals arrivals;
    private final SortedMap<ReportingPeriod, List<FileKey>> byPeriod = new TreeMap<>();
    private final Map<ReportingPeriod, String> hashes = new ConcurrentHashMap<>();

    /**
     * What there is.
     *
     * @param present what lies in the input folder and can be read
     * @param vanished received before, no longer in the input folder
     * @param ignored lock files, hidden files, links and the like
     * @param retry could not be read now
     * @param receivedTimes when files came, by period and path, as {@code received.csv} says; it decides which version counts
     * @param remembered of the input folder and of the ledger
     * @param arrivals of the contents of a path that held several; the last is the one that counts
     */
    Inventory(
            List<FileKey> present,
            List<FileKey> vanished,
            List<InputFile> ignored,
            List<InputFile> retry,
            Map<ReportingPeriod, Map<String, LocalDateTime>> receivedTimes,
            RememberedInput remembered,
            Arrivals arrivals) {
        this.present = List.copyOf(present);
        this.vanished = List.copyOf(vanished);
        this.ignored = List.copyOf(ignored);
        this.retry = List.copyOf(retry);
        this.receivedTimes = Map.copyOf(receivedTimes);
        this.remembered = remembered;
        this.arrivals = arrivals;
        all().forEach(entry -> byPeriod.computeIfAbsent(entry.period(), none -> new ArrayList<>())
                .add(entry));
        byPeriod.values()
                .forEach(entries -> entries.sort(Comparator.comparing(FileKey::path)
                        .thenComparing(entry -> arrivals.last(entry, Closures.NONE))
                        .thenComparing(FileKey::sha256)));
    }

    static Inventory take(InputFolder input, List<ReceivedFile> ledger) throws IOException, InputProblem {
        return present(input, RememberedInput.none()).with(ledger);
    }

    /** @param remembered asked by the input folder too, and told what it did not know */
    static Inventory take(InputFolder input, ReceivedLedger ledger, RememberedInput remembered)
            throws IOException, InputProblem {
        Inventory present = present(input, remembered);
        String hash = present.hash();
        if (remembered.isAllPresent(ledger.file(), hash)) {
            return present;
        }
        Inventory all = present.with(ledger.read());
        if (all.vanished.isEmpty()) {
            remembered.learnAllPresent(ledger.file(), hash);
        }
        return all;
    }

    private static Inventory present(InputFolder input, RememberedInput remembered) throws IOException, InputProblem {
        List<FileKey> present = new ArrayList<>();
        List<InputFile> ignored = new ArrayList<>();
        List<InputFile> retry = new ArrayList<>();
        Map<ReportingPeriod, Map<String, LocalDateTime>> times = new TreeMap<>();
        for (ReportingPeriod period : input.periods()) {
            times.put(period, input.receivedTimes(period));
            List<InputFile> all = input.files(period);
            all.stream().filter(file -> file.kind() != InputFile.Kind.RETURN).forEach(ignored::add);
            List<InputFile> returns = all.stream()
                    .filter(file -> file.kind() == InputFile.Kind.RETURN)
                    .toList();
            HashedFiles hashed = HashedFiles.of(returns, input);
            hashed.forEach((file, hash) -> present.add(new FileKey(period, file.path(), hash)));
            retry.addAll(hashed.unreadable());
            hashed.archives(all).forEach(remembered::learn);
        }
        present.sort(FileKey.ORDER);
        return new Inventory(present, List.of(), ignored, retry, times, remembered, Arrivals.NONE);
    }

    /** The same with what the ledger tells of and is not there. */
    Inventory with(List<ReceivedFile> ledger) {
        Set<FileKey> gone = new LinkedHashSet<>();
        ledger.forEach(file -> gone.add(FileKey.of(file)));
        present.forEach(gone::remove);
        return gone.isEmpty()
                ? this
                : new Inventory(
                        present,
                        List.copyOf(gone),
                        ignored,
                        retry,
                        receivedTimes,
                        remembered,
                        Arrivals.of(ledger, present));
    }

    /** Of all that was ever received, in one hash. */
    String hash() {
        StringBuilder months = new StringBuilder();
        byPeriod.keySet()
                .forEach(month ->
                        months.append(month).append(' ').append(hash(month)).append('\n'));
        return Hash.of(months.toString());
    }

    List<FileKey> present() {
        return present;
    }

    List<FileKey> vanished() {
        return vanished;
    }

    List<InputFile> ignored() {
        return ignored;
    }

    List<InputFile> retry() {
        return retry;
    }

    Map<ReportingPeriod, Map<String, LocalDateTime>> receivedTimes() {
        return receivedTimes;
    }

    RememberedInput remembered() {
        return remembered;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    /** Content received before whose path holds other content now. */
    Set<FileKey> replaced() {
        if (vanished.isEmpty()) {
            return Set.of();
        }
        Set<String> paths = present.stream().map(FileKey::place).collect(Collectors.toSet());
        return vanished.stream()
                .filter(entry -> paths.contains(entry.place()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** When files of a period came, by path. */
    Map<String, LocalDateTime> receivedTimes(ReportingPeriod period) {
        return receivedTimes.getOrDefault(period, Map.of());
    }

    /** When a file came, when {@code received.csv} says so. */
    Optional<LocalDateTime> received(ReportingPeriod period, String path) {
        return Optional.ofNullable(receivedTimes(period).get(path));
    }

    /** All files ever received, by the period that they are for, in a fixed order: of a path the content that came last is the last. */
    SortedMap<ReportingPeriod, List<FileKey>> byPeriod() {
        return Collections.unmodifiableSortedMap(byPeriod);
    }

    /** All files ever received for periods up to this one, in a fixed order. */
    List<FileKey> upTo(ReportingPeriod period) {
        return byPeriod.headMap(period.next()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Of all that was ever received for a period, in one hash. Asked by all who tell whether anything has changed, and worked out once. */
    String hash(ReportingPeriod period) {
        return hashes.computeIfAbsent(period, month -> FileKey.hash(byPeriod.getOrDefault(month, List.of())));
    }

    private List<FileKey> all() {
        List<FileKey> all = new ArrayList<>(present);
        all.addAll(vanished);
        return all;
    }

    /** The newest period for which anything was ever received. */
    Optional<ReportingPeriod> newest() {
        return byPeriod.isEmpty() ? Optional.empty() : Optional.of(byPeriod.lastKey());
    }

    boolean holds(ReportingPeriod period) {
        return byPeriod.containsKey(period);
    }
}
