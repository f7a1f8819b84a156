package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.DraftId;
import org.programmereporting.store.Hash;

/** Where everything of a programme lies under {@code output/<programme>/}: the only place a run writes to. */
public record OutputFolder(Path path) {
    /** The published draft of a period. */
    public Path draft(ReportingPeriod period) {
        return path.resolve(period.toString());
    }

    public Path manifest(ReportingPeriod period) {
        return draft(period).resolve(Manifest.FILE);
    }

    /** The periods that have a draft, the oldest first. */
    public List<ReportingPeriod> drafted() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(path)) {
            return folders.map(folder -> ReportingPeriod.of(String.valueOf(folder.getFileName())))
                    .flatMap(Optional::stream)
                    .filter(period -> Files.exists(manifest(period)))
                    .sorted()
                    .toList();
        }
    }

    /** The months for which there is a folder of drafts, editions or forms, the oldest first. */
    List<ReportingPeriod> months() throws IOException {
        TreeSet<ReportingPeriod> months = new TreeSet<>();
        for (Path folder : List.of(path, path.resolve("editions"), path.resolve("forms"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> children = Files.list(folder)) {
                    children.map(child -> ReportingPeriod.of(String.valueOf(child.getFileName())))
                            .flatMap(Optional::stream)
                            .forEach(months::add);
                }
            }
        }
        return List.copyOf(months);
    }

    /** What tells the draft of a period, as its manifest has it, from any other. */
    DraftId draftId(ReportingPeriod period, Manifest manifest) throws IOException {
        return new DraftId(period, manifest.fingerprint(), Hash.of(manifest(period)));
    }

    /** Where a draft is written before it is published, a folder a run. */
    Path staging(ReportingPeriod period, String fingerprint) {
        return staging().resolve(period + "-" + fingerprint.substring(0, 16));
    }

    Path staging() {
        return path.resolve(".staging");
    }

    /** The newest month that forms were issued for. */
    Optional<ReportingPeriod> newestForms() throws IOException {
        Path forms = path.resolve("forms");
        if (!Files.isDirectory(forms)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(forms)) {
            return folders.map(folder -> ReportingPeriod.of(String.valueOf(folder.getFileName())))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder());
        }
    }

    /** The forms issued for a month. */
    public Path forms(ReportingPeriod month) {
        return path.resolve("forms").resolve(month.toString());
    }

    Path database() {
        return path.resolve("store").resolve("programme");
    }

    /** What the database was told since it was opened; there while it is open, and after a kill. */
    Path databaseLog() {
        return database().resolveSibling(database().getFileName() + ".log");
    }

    /** Whether there is a database at all; one that was deleted is made anew from what lies in the input folder. */
    boolean hasDatabase() {
        return Files.exists(database().resolveSibling(database().getFileName() + ".script"));
    }

    /** All files of the database, and the count of its rows; not the received bytes. */
    List<Path> databaseFiles() throws IOException {
        Path folder = path.resolve("store");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(migrating()))
                    .sorted()
                    .toList();
        }
    }

    /** There while the database gets its tables, or those of a newer program. */
    Path migrating() {
        return path.resolve("store").resolve("migrating");
    }

    /** How many rows and lines there were when a command last let go. */
    Path storeState() {
        return path.resolve("store").resolve("state.json");
    }

    /** Everything that cannot be made anew, in files to which lines are only added. */
    List<Path> ledgers() {
        return List.of(receivedLedger(), periodLedger(), editionLedger(), purgedLedger(), dispatchLedger());
    }

    public Path backups() {
        return path.resolve("backups");
    }

    /** What editions of long ago show, remembered; made again when it is gone. */
    Path publishedFigures() {
        return path.resolve("store").resolve("known").resolve("published.bin");
    }

    /** What is remembered of the input folder; made again when it is gone. */
    Path knownInput() {
        return path.resolve("store").resolve("known").resolve("input.bin");
    }

    Path receivedBytes() {
        return path.resolve("store").resolve("received");
    }

    Path receivedLedger() {
        return path.resolve("ledger").resolve("received.jsonl");
    }

    public Path periodLedger() {
        return path.resolve("ledger").resolve("periods.jsonl");
    }

    Path purgedLedger() {
        return path.resolve("ledger").resolve("purged.jsonl");
    }

    public Path editionLedger() {
        return path.resolve("ledger").resolve("editions.jsonl");
    }

    /** There after a rebuild that found the ledger of dispatches cut short: nobody knows who got what. A person deletes it. */
    Path dispatchesLost() {
        return path.resolve("ledger").resolve("dispatches-LOST.txt");
    }

    public Path dispatchLedger() {
        return path.resolve("ledger").resolve("dispatches.jsonl");
    }

    /** Messages as files, where no server is configured. */
    public Path outbox() {
        return path.resolve("outbox");
    }

    /** The sealed editions of a period, a folder each. */
    public Path editions(ReportingPeriod period) {
        return path.resolve("editions").resolve(period.toString());
    }

    public Path status() {
        return path.resolve("status.json");
    }

    /** For Prometheus' node exporter. */
    Path metrics() {
        return path.resolve("metrics.prom");
    }

    /** How the scheduler's last runs ended, of each schedule. */
    public Path scheduled() {
        return path.resolve("schedule.json");
    }

    public Path log() {
        return path.resolve("logs").resolve("programme-reporting.log");
    }
}
