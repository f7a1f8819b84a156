package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.store.Editions;
import org.programmereporting.store.Hash;
import org.programmereporting.store.PurgedLedger;
import org.programmereporting.store.SealedEdition;

/**
 * {@code verify}: holds sealed editions against the ledger, file by file, and what was kept with them against its hashes; then makes each again and
 * compares. The caller holds the {@link OutputLock}.
 *
 * @param recompute whether editions are made again; without it only hashes are compared
 */
public record Verification(EditionRequest request, boolean recompute) {
    /**
     * What was found.
     *
     * @param holds whether every edition looked at is as it was sealed
     */
    public record Verdict(List<String> lines, boolean holds) {
        public Verdict {
            lines = List.copyOf(lines);
        }
    }

    public Verdict perform(Optional<Integer> number) throws IOException {
        EditionFolder folder = new EditionFolder(request.output());
        Editions editions = folder.finish();
        List<SealedEdition> chosen = editions.sealed().stream()
                .filter(edition ->
                        request.period().map(edition.period()::equals).orElse(true))
                .filter(edition ->
                        number.map(wanted -> wanted == edition.number()).orElse(true))
                .toList();
        if (chosen.isEmpty()) {
            throw new RefusedException(Withdrawal.unknown(
                    number.map(wanted -> " " + wanted).orElse("")
                            + request.period().map(period -> " of " + period).orElse(""),
                    editions));
        }
        List<String> lines = new ArrayList<>();
        boolean holds = true;
        for (SealedEdition edition : chosen) {
            long purged = purged(folder, edition);
            List<String> differences = differences(folder, edition, purged > 0);
            Optional<Recomputation> again = again(edition, differences);
            if (again.isPresent()) {
                again.get().differences().forEach((file, how) -> differences.add("  " + file + " " + how + "."));
            }
            holds = holds && differences.isEmpty();
            lines.add(heading(edition, editions, differences.isEmpty(), again));
            lines.addAll(differences);
            if (purged > 0) {
                lines.add("  Of these " + (purged == 1 ? "1 was" : purged + " were")
                        + " purged since and cannot be looked at any more.");
            }
        }
        return new Verdict(lines, holds);
    }

    /** Made again when the hashes hold and all it was made from is kept. */
    private Optional<Recomputation> again(SealedEdition edition, List<String> differences) throws IOException {
        Recomputation again = new Recomputation(request, edition);
        return recompute && differences.isEmpty() && again.isPossible() ? Optional.of(again) : Optional.empty();
    }

    private String heading(SealedEdition edition, Editions editions, boolean holds, Optional<Recomputation> again) {
        String withdrawn = editions.isWithdrawn(edition) ? " (withdrawn)" : "";
        int files = edition.files().size();
        String held = files == 1 ? "its 1 file holds" : "its " + files + " files hold";
        return "Edition " + edition.id() + withdrawn + ": "
                + (holds ? held + " the hashes in the ledger. " + compared(edition, again) : "does not hold.");
    }

    private String compared(SealedEdition edition, Optional<Recomputation> again) {
        if (again.isEmpty()) {
            return "Compared: hashes; not recomputed"
                    + (recompute ? ", since what it was made from is no longer kept in full." : ".");
        }
        return again.get().isBySealingVersion()
                ? "Recomputed by the version that sealed it: the same files."
                : "Recomputed by version " + request.programVersion() + ", sealed by " + edition.programVersion()
                        + ": the same values in data/*.csv.";
    }

    /** How many of an edition's files a purge took away: those that quote returns, of a period whose returns are gone. */
    private long purged(EditionFolder folder, SealedEdition edition) throws IOException {
        boolean past = new PurgedLedger(request.output().purgedLedger())
                .keys().stream().anyMatch(key -> key.period().equals(edition.period()));
        return past
                ? edition.files().keySet().stream()
                        .filter(Purge::quotes)
                        .filter(file -> !Files.exists(folder.of(edition).resolve(file)))
                        .count()
                : 0;
    }

    private List<String> differences(EditionFolder folder, SealedEdition edition, boolean purged) throws IOException {
        List<String> lines = new ArrayList<>();
        Map<String, String> differences = folder.differences(edition);
        if (purged) {
            differences
                    .keySet()
                    .removeIf(file -> Purge.quotes(file)
                            && !Files.exists(folder.of(edition).resolve(file)));
        }
        for (Map.Entry<String, String> difference : differences.entrySet()) {
            lines.add("  " + folder.of(edition).resolve(difference.getKey()) + " " + difference.getValue() + ".");
        }
        Map<String, String> keptFiles = new TreeMap<>(edition.definition());
        edition.inputList().ifPresent(hash -> keptFiles.put("the list of its inputs", hash));
        for (Map.Entry<String, String> kept : keptFiles.entrySet()) {
            Path file = request.output().receivedBytes().resolve(kept.getValue());
            boolean whole = Files.isRegularFile(file) && Hash.of(file).equals(kept.getValue());
            if (!whole) {
                lines.add("  " + file + ", which keeps " + kept.getKey() + ", is missing or was changed.");
            }
        }
        return lines;
    }
}
