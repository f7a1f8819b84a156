package org.programmereporting.job;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmereporting.collect.InputFile;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.collect.InputProblem;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.ReceivedFile;

/**
 * Everything that was ever received: what lies in the input folder now, and what the ledger remembers. A return that was deleted from the
 * input folder still counts; only a later version replaces it.
 *
 * @param present what lies in the input folder and can be read
 * @param vanished received before, no longer in the input folder
 * @param ignored lock files, hidden files, links and the like
 * @param retry could not be read now
 * @param receivedTimes when files came, by period and path, as {@code received.csv} says; it decides which version counts
 * @param archives what the archives of the input folder hold
 */
record Inventory(
        List<Entry> present,
        List<Entry> vanished,
        List<InputFile> ignored,
        List<InputFile> retry,
        Map<ReportingPeriod, Map<String, LocalDateTime>> receivedTimes,
        RememberedArchives archives) {
    Inventory {
        present = List.copyOf(present);
        vanished = List.copyOf(vanished);
        ignored = List.copyOf(ignored);
        retry = List.copyOf(retry);
        receivedTimes = Map.copyOf(receivedTimes);
    }

    /** A file's content under its period and path. */
    record Entry(ReportingPeriod period, String path, String sha256) {
        static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::period).thenComparing(Entry::path).thenComparing(Entry::sha256);

        /** A line that nothing else has; years of returns have many. */
        String line() {
            return sha256 + ' ' + place();
        }

        /** Where it lies, whatever its content. */
        String place() {
            return Inventory.place(period, path);
        }
    }

    static Inventory take(InputFolder input, List<ReceivedFile> ledger) throws IOException, InputProblem {
        return take(input, ledger, RememberedArchives.none());
    }

    /** @param archives asked by the input folder, and told what is in others */
    static Inventory take(InputFolder input, List<ReceivedFile> ledger, RememberedArchives archives)
            throws IOException, InputProblem {
        List<Entry> present = new ArrayList<>();
        List<InputFile> ignored = new ArrayList<>();
        List<InputFile> retry = new ArrayList<>();
        Map<ReportingPeriod, Map<String, LocalDateTime>> times = new TreeMap<>();
        for (ReportingPeriod period : input.periods()) {
            times.put(period, new TreeMap<>(input.receivedTimes(period)));
            List<InputFile> all = input.files(period);
            all.stream().filter(file -> file.kind() != InputFile.Kind.RETURN).forEach(ignored::add);
            List<InputFile> returns = all.stream()
                    .filter(file -> file.kind() == InputFile.Kind.RETURN)
                    .toList();
            HashedFiles hashed = HashedFiles.of(returns, input);
            hashed.hashes().forEach((file, hash) -> present.add(new Entry(period, file.path(), hash)));
            retry.addAll(hashed.unreadable());
            hashed.archives(all).forEach(archives::learn);
        }
        present.sort(Entry.ORDER);
        Set<Entry> remembered = new LinkedHashSet<>();
        ledger.forEach(file -> remembered.add(new Entry(file.period(), file.path(), file.sha256())));
        present.forEach(remembered::remove);
        return new Inventory(present, List.copyOf(remembered), ignored, retry, times, archives);
    }

    /** Content received before whose path holds other content now. */
    Set<Entry> replaced() {
        Set<String> paths = present.stream().map(Entry::place).collect(Collectors.toSet());
        return vanished.stream()
                .filter(entry -> paths.contains(entry.place()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String place(ReportingPeriod period, String path) {
        return period + "/" + path;
    }

    /** When files of a period came, by path. */
    Map<String, LocalDateTime> receivedTimes(ReportingPeriod period) {
        return receivedTimes.getOrDefault(period, Map.of());
    }

    /** When a file came, when {@code received.csv} says so. */
    Optional<LocalDateTime> received(ReportingPeriod period, String path) {
        return Optional.ofNullable(receivedTimes(period).get(path));
    }

    /** All files ever received for periods up to this one, in a fixed order. */
    List<Entry> upTo(ReportingPeriod period) {
        return all().stream()
                .filter(entry -> entry.period().compareTo(period) <= 0)
                .sorted(Entry.ORDER)
                .toList();
    }

    /** All files ever received. */
    List<Entry> all() {
        List<Entry> all = new ArrayList<>(present);
        all.addAll(vanished);
        return all;
    }

    /** The newest period for which anything was ever received. */
    Optional<ReportingPeriod> newest() {
        return all().stream().map(Entry::period).max(Comparator.naturalOrder());
    }

    boolean holds(ReportingPeriod period) {
        return all().stream().anyMatch(entry -> entry.period().equals(period));
    }
}
