package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.store.Durably;

/**
 * {@code backups/}: of each day with a run the ledgers, of which the database can be made anew; and what a migration or a rebuild replaced. The dated copies
 * of the ledgers are kept as many as the definition says; what was replaced stays until a person deletes it.
 */
record Backups(OutputFolder output) {
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    /** Copies the ledgers over the day's copy, then removes the oldest days. */
    void keepLedgers(LocalDate day, int kept) throws IOException {
        Path folder = output.backups().resolve(day.toString());
        for (Path ledger : output.ledgers()) {
            if (Files.exists(ledger)) {
                Durably.write(folder.resolve(ledger.getFileName()), Files.readAllBytes(ledger));
            }
        }
        List<Path> days = days();
        for (Path old : days.subList(0, Math.max(0, days.size() - kept))) {
            PublishDraft.removeAll(old);
        }
    }

    /** Copies the database and its state aside. */
    Path keepStore(LocalDate day, String why) throws IOException {
        Path folder = fresh(day + "-" + why);
        for (Path file : output.databaseFiles()) {
            Path copy = folder.resolve(file.getFileName());
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            Durably.flush(copy);
        }
        Durably.flush(folder);
        return folder;
    }

    /** Moves the database and its state aside, so that it can be made anew. */
    Path setStoreAside(LocalDate day) throws IOException {
        Path folder = keepStore(day, "before-rebuild");
        new Migration(output).ended();
        removeStore();
        return folder;
    }

    /** Puts the database and its state back as they were copied aside; removes them when there was nothing to copy. */
    void putStoreBack(Optional<Path> copy) throws IOException {
        removeStore();
        if (copy.isPresent()) {
            try (Stream<Path> files = Files.list(copy.get())) {
                for (Path file : files.toList()) {
                    Files.copy(
                            file,
                            output.storeState().resolveSibling(file.getFileName()),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private void removeStore() throws IOException {
        for (Path file : output.databaseFiles()) {
            Files.delete(file);
        }
    }

    private Path fresh(String name) throws IOException {
        Files.createDirectories(output.backups());
        Path folder = output.backups().resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = output.backups().resolve(name + "-" + number);
        }
        return Files.createDirectory(folder);
    }

    private List<Path> days() throws IOException {
        try (Stream<Path> folders = Files.list(output.backups())) {
            return folders.filter(folder -> String.valueOf(folder.getFileName()).matches(DATE))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
