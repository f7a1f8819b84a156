package org.programmereporting.job;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.FileKey;

/**
 * What was received, as it was known at moments of the past, in hashes. Months of which all was known at a moment are hashed once for all moments, so
 * that looking back from many months costs little after years.
 */
final class KnownReceipts {
    private final SortedMap<ReportingPeriod, Month> months = new TreeMap<>();

    KnownReceipts(Inventory inventory) {
        inventory.byPeriod().forEach((period, entries) -> months.put(period, Month.of(entries, inventory)));
    }

    /**
     * @param latest when the last of them came whose time is known; none when none is
     * @param hash of all of them
     */
    private record Month(List<Receipt> receipts, Optional<LocalDateTime> latest, String hash) {
        static Month of(List<FileKey> entries, Inventory inventory) {
            List<Receipt> receipts = entries.stream()
                    .map(entry -> new Receipt(entry, inventory.received(entry.period(), entry.path())))
                    .toList();
            return new Month(
                    receipts,
                    receipts.stream().flatMap(each -> each.received().stream()).max(Comparator.naturalOrder()),
                    inventory.hash(entries.get(0).period()));
        }

        String knownBy(KnownBy moment) {
            return latest.map(moment::covers).orElse(true)
                    ? hash
                    : FileKey.hash(receipts.stream()
                            .filter(receipt -> receipt.isKnownBy(moment))
                            .map(Receipt::entry)
                            .toList());
        }
    }

    /** @param received by {@code received.csv}; of a file that it does not name the time stands in the file */
    private record Receipt(FileKey entry, Optional<LocalDateTime> received) {
        boolean isKnownBy(KnownBy moment) {
            return received.map(moment::covers).orElse(true);
        }
    }

    /** A line a month: what was known at the moment of what was received for months up to this one. */
    List<String> upTo(ReportingPeriod last, KnownBy moment) {
        List<String> lines = new ArrayList<>();
        months.headMap(last.next()).forEach((period, month) -> lines.add(period + " " + month.knownBy(moment)));
        return lines;
    }
}
