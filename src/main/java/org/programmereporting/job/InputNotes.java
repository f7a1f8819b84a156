package org.programmereporting.job;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.collect.InputFile;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closures;
import org.programmereporting.store.FileKey;

/** What a person should know of the period's input folder besides what its returns say: a line each, of many alike the first few. */
record InputNotes(Inventory inventory, Closures closures, ReportingPeriod period) {
    private static final int MOST_ALIKE = 5;

    static List<String> of(MonthInputs month) {
        InputNotes notes = new InputNotes(month.inventory(), month.closures(), month.period());
        List<String> all = new ArrayList<>();
        notes.add(all, notes.vanished());
        notes.add(all, notes.replaced());
        notes.add(all, notes.ignored());
        notes.add(all, notes.receivedOfNothing());
        retries(month.inventory()).forEach(all::add);
        return all;
    }

    /** Of every period: whatever could not be read may be the return that somebody waits for. */
    static Stream<String> retries(Inventory inventory) {
        return inventory.retry().stream()
                .map(file -> file.period() + "/" + file.path()
                        + " could not be read now; check its rights. The next run tries again.");
    }

    private void add(List<String> all, List<String> alike) {
        alike.stream().limit(MOST_ALIKE).forEach(all::add);
        int more = alike.size() - MOST_ALIKE;
        if (more > 0) {
            all.add("and " + more + " more like the line above.");
        }
    }

    List<String> vanished() {
        Set<FileKey> replaced = inventory.replaced();
        return inventory.vanished().stream()
                .filter(entry -> entry.period().equals(period) && !replaced.contains(entry))
                .map(FileKey::path)
                .distinct()
                .sorted()
                .map(path -> name(path)
                        + " is no longer in the input folder; what was received still counts as before, until a later"
                        + " version replaces it.")
                .toList();
    }

    List<String> replaced() {
        Set<String> paths = inventory.replaced().stream()
                .filter(entry -> entry.period().equals(period))
                .map(FileKey::path)
                .collect(Collectors.toSet());
        return inventory.present().stream()
                .filter(entry -> entry.period().equals(period) && paths.contains(entry.path()))
                .filter(entry -> inventory.arrivals().last(entry, closures) > 0) // else CountingReturns tells
                .map(entry -> name(entry.path()) + " was changed in the input folder; " + taken(entry))
                .toList();
    }

    private String taken(FileKey entry) {
        return inventory.arrivals().isTaken(entry, closures)
                ? "what lies there now is taken in."
                : "what lay there when " + period + " was closed counts. To let the other count, type reopen --period "
                        + period + " --as NAME --reason TEXT.";
    }

    private List<String> ignored() {
        return inventory.ignored().stream()
                .filter(file -> file.period().equals(period))
                .map(file -> name(file.path()) + " was ignored: " + word(file))
                .toList();
    }

    List<String> receivedOfNothing() {
        NavigableSet<String> known = Stream.concat(inventory.present().stream(), inventory.vanished().stream())
                .filter(entry -> entry.period().equals(period))
                .map(FileKey::path)
                .collect(Collectors.toCollection(TreeSet::new));
        return inventory.receivedTimes(period).keySet().stream()
                .filter(path -> !known.contains(path))
                .map(path -> name("received.csv") + " names \"" + path + "\", " + notReceived(path, known))
                .toList();
    }

    private static String notReceived(String path, NavigableSet<String> known) {
        return Optional.ofNullable(known.ceiling(path + InputFile.IN_ARCHIVE))
                .filter(file -> file.startsWith(path + InputFile.IN_ARCHIVE))
                .map(file -> "an archive, but times are of files. Name each file in it, such as \"" + file + "\".")
                .orElse("which was never received. Correct the path below the period's folder, or delete the line.");
    }

    private String name(String path) {
        return period + "/" + path;
    }

    private static String word(InputFile file) {
        return file.kind() == InputFile.Kind.IGNORED
                ? "a lock file or a hidden file."
                : "not a plain file (a link, a folder or a device).";
    }
}
