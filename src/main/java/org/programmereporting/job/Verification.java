package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.store.Editions;
import org.programmereporting.store.Hash;
import org.programmereporting.store.SealedEdition;

/**
 * {@code verify}: holds sealed editions against the ledger, file by file, and the definition and reference data kept with them against their hashes. The
 * caller holds the {@link OutputLock}.
 */
public record Verification(EditionRequest request) {
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
                    request.period().map(Object::toString).orElse("of any period")
                            + number.map(wanted -> "/" + wanted).orElse(""),
                    editions));
        }
        List<String> lines = new ArrayList<>();
        boolean holds = true;
        for (SealedEdition edition : chosen) {
            List<String> differences = differences(folder, edition);
            holds = holds && differences.isEmpty();
            lines.add(heading(edition, editions, differences.size()));
            lines.addAll(differences);
        }
        return new Verdict(lines, holds);
    }

    private static String heading(SealedEdition edition, Editions editions, int differences) {
        String withdrawn = editions.isWithdrawn(edition) ? " (withdrawn)" : "";
        int files = edition.files().size();
        return "Edition " + edition.id() + withdrawn + ": "
                + (differences == 0
                        ? (files == 1 ? "its 1 file holds" : "its " + files + " files hold")
                                + " the hashes in the ledger. Compared: hashes; not recomputed."
                        : "does not hold.");
    }

    private List<String> differences(EditionFolder folder, SealedEdition edition) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> difference : folder.differences(edition).entrySet()) {
            lines.add("  " + folder.of(edition).resolve(difference.getKey()) + " " + difference.getValue() + ".");
        }
        for (Map.Entry<String, String> kept : edition.definition().entrySet()) {
            Path file = request.output().receivedBytes().resolve(kept.getValue());
            boolean whole = Files.isRegularFile(file) && Hash.of(file).equals(kept.getValue());
            if (!whole) {
                lines.add("  " + file + ", which keeps " + kept.getKey() + ", is missing or was changed.");
            }
        }
        return lines;
    }
}
