package org.programmereporting.job;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.programmereporting.store.Closures;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.ReceivedFile;

/**
 * At which receipts each content of a path came, of paths that held several. One that was put back came again, so that the one received last is the one that
 * lay there last, also when it is deleted.
 */
final class Arrivals {
    static final Arrivals NONE = new Arrivals(Map.of());

    private static final long NOT_YET = Closures.ALL;

    private final Map<FileKey, NavigableSet<Long>> receipts;

    private Arrivals(Map<FileKey, NavigableSet<Long>> receipts) {
        this.receipts = receipts;
    }

    /** @param present what lies in the input folder; where it is not what came last, it is still to be received */
    static Arrivals of(List<ReceivedFile> ledger, Collection<FileKey> present) {
        Map<String, Map<FileKey, NavigableSet<Long>>> places = new HashMap<>();
        ledger.forEach(file -> {
            FileKey content = FileKey.of(file);
            places.computeIfAbsent(content.place(), k -> new HashMap<>())
                    .computeIfAbsent(content, k -> new TreeSet<>())
                    .add(file.sequence());
        });
        present.forEach(entry -> places.computeIfPresent(entry.place(), (place, contents) -> with(contents, entry)));
        Map<FileKey, NavigableSet<Long>> several = new HashMap<>();
        places.values().stream().filter(contents -> contents.size() > 1).forEach(several::putAll);
        return several.isEmpty() ? NONE : new Arrivals(several);
    }

    private static Map<FileKey, NavigableSet<Long>> with(Map<FileKey, NavigableSet<Long>> contents, FileKey present) {
        NavigableSet<Long> own = contents.computeIfAbsent(present, k -> new TreeSet<>());
        long latest = contents.values().stream()
                .filter(each -> !each.isEmpty())
                .mapToLong(NavigableSet::last)
                .max()
                .orElse(0);
        if (!own.contains(latest)) {
            own.add(NOT_YET);
        }
        return contents;
    }

    /** The last receipt of a content that its period takes in, to put contents of one path in order; 0 when there is none, or the path held no other. */
    long last(FileKey content, Closures closures) {
        NavigableSet<Long> own = receipts.get(content);
        Long last = own == null ? null : own.floor(closures.lastReceipt(content.period()));
        return last == null ? 0 : last;
    }

    /** Whether a content lies where another came last, and was not received since. */
    boolean awaits(FileKey content) {
        return last(content, Closures.NONE) == NOT_YET;
    }

    /** Whether nothing is awaited. */
    boolean areReceived() {
        return receipts.keySet().stream().noneMatch(this::awaits);
    }

    /** Whether a content is the one that came last at its path, as far as its period takes it in. */
    boolean isTaken(FileKey content, Closures closures) {
        long latest = receipts.keySet().stream()
                .filter(other -> other.place().equals(content.place()))
                .mapToLong(other -> last(other, closures))
                .max()
                .orElse(0);
        return last(content, closures) == latest;
    }
}
