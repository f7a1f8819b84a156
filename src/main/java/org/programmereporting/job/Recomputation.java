package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.report.Edition;
import org.programmereporting.report.csv.SameValues;
import org.programmereporting.store.EditionLedger;
import org.programmereporting.store.Editions;
import org.programmereporting.store.Hash;
import org.programmereporting.store.ReceivedBytes;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReceivedLedger;
import org.programmereporting.store.SealedEdition;

/**
 * Makes a sealed edition again, in a folder of its own, from what was kept with it: definition, reference data and inputs by hash, the received bytes, the
 * ledgers up to the seal. By the program's version that sealed it the bytes must be the same, or in a workbook from another machine the parts; by another
 * version the values of {@code data/*.csv}.
 */
final class Recomputation {
    private final EditionRequest request;
    private final SealedEdition edition;
    private final OutputFolder output;
    private final Path beside;

    Recomputation(EditionRequest request, SealedEdition edition) {
        this.request = request;
        this.edition = edition;
        this.output = request.output();
        this.beside = output.path().resolve(".verify");
    }

    boolean isBySealingVersion() {
        return edition.programVersion().equals(request.programVersion());
    }

    /** Whether all that the edition was made from is still kept; a purge takes bytes away, and early editions kept no list of inputs. */
    boolean isPossible() throws IOException {
        ReceivedBytes bytes = kept();
        return edition.inputList().filter(bytes::holds).isPresent()
                && edition.definition().values().stream().allMatch(bytes::holds)
                && ledger().stream().allMatch(file -> bytes.holds(file.sha256()));
    }

    /** Each file that comes out differently, and how; by the sealing version every file is looked at, by another the tidy CSVs. */
    Map<String, String> differences() throws IOException {
        try {
            PublishDraft.removeAll(beside);
            return differences(made());
        } finally {
            PublishDraft.removeAll(beside);
        }
    }

    private Path made() throws IOException {
        MonthRun run = prepared();
        try (BatchJobs jobs = new BatchJobs(run, StatusFile.of(run, "verify"))) {
            jobs.complete(CollectReturnsJob.NAME);
            jobs.complete(NationalReportJob.EDITION);
        }
        return run.staging();
    }

    private MonthRun prepared() throws IOException {
        SealedInputs inputs = SealedInputs.parse(kept().read(edition.inputList().orElseThrow()));
        ProgrammeFolder folder = definition();
        Programme programme = folder.read(inputs.knownBy());
        List<ReceivedFile> ledger = ledger();
        OutputFolder own = new OutputFolder(beside.resolve("output").resolve(folder.name()));
        fill(own, ledger);
        Inventory inventory = inputs.inventory(ledger, folder.returns());
        Map<String, String> files = new TreeMap<>(edition.definition());
        Map<String, String> deciding = Deciding.of(folder, files);
        String fingerprint = Fingerprint.of(
                edition.period(),
                inputs.asAt(),
                inputs.knownBy(),
                inputs.closures(),
                inventory,
                deciding,
                request.programVersion());
        Editions before = new EditionLedger(output.editionLedger()).before(edition);
        Published published = Published.of(before, edition.period(), edition.inputs());
        copyPublished(own, published);
        return new MonthRun(
                folder,
                programme,
                own,
                edition.period(),
                inputs.asAt(),
                inputs.knownBy(),
                inputs.closures(),
                inventory,
                files,
                Fingerprint.judging(deciding, programme.reference().register(), request.programVersion()),
                new Published(fingerprint, published.editions()).fingerprint(),
                request.programVersion(),
                request.clock(),
                request.progress(),
                published,
                Optional.of(asSealed()));
    }

    private Edition asSealed() {
        return new Edition(
                edition.number(),
                edition.reviewer(),
                edition.approver(),
                LocalDate.ofInstant(edition.at(), ZoneOffset.UTC),
                edition.replaces());
    }

    private ProgrammeFolder definition() throws IOException {
        Path folder = beside.resolve("input").resolve(request.folder().name());
        for (Map.Entry<String, String> file : edition.definition().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, kept().read(file.getValue()));
        }
        Files.createDirectories(folder.resolve("returns"));
        return new ProgrammeFolder(folder);
    }

    /** The returns that were received when the edition was sealed, with their ledger. */
    private void fill(OutputFolder own, List<ReceivedFile> ledger) throws IOException {
        Files.createDirectories(own.receivedBytes());
        for (ReceivedFile file : ledger) {
            Path copy = own.receivedBytes().resolve(file.sha256());
            if (!Files.exists(copy)) {
                Files.write(copy, kept().read(file.sha256()));
            }
        }
        new ReceivedLedger(own.receivedLedger()).append(ledger, edition.at());
    }

    private void copyPublished(OutputFolder own, Published published) throws IOException {
        for (SealedEdition earlier : published.editions()) {
            Path from = new EditionFolder(output).of(earlier);
            Path to = new EditionFolder(own).of(earlier);
            for (String file : Published.files(earlier)) {
                Files.createDirectories(to.resolve(file).getParent());
                Files.copy(from.resolve(file), to.resolve(file));
            }
        }
    }

    private Map<String, String> differences(Path made) throws IOException {
        Map<String, String> differences = new TreeMap<>();
        Map<String, String> now = Hash.below(made);
        Path sealed = new EditionFolder(output).of(edition);
        for (Map.Entry<String, String> file : edition.files().entrySet()) {
            String name = file.getKey();
            if (!now.containsKey(name)) {
                differences.put(name, "is not made any more");
            } else if (!file.getValue().equals(now.get(name))) {
                difference(name, sealed.resolve(name), made.resolve(name))
                        .ifPresent(where -> differences.put(name, where));
            }
        }
        return differences;
    }

    private Optional<String> difference(String name, Path sealed, Path made) throws IOException {
        byte[] then = Files.readAllBytes(sealed);
        byte[] now = Files.readAllBytes(made);
        if (name.startsWith("data/") && !isBySealingVersion()) {
            return SameValues.firstDifference(then, now).map(where -> "comes out with other values: " + where);
        }
        return isBySealingVersion()
                ? EditionComparison.firstPartThatDiffers(name, then, now)
                        .map(where -> "comes out differently: " + where)
                : Optional.empty();
    }

    private List<ReceivedFile> ledger() throws IOException {
        return new ReceivedLedger(output.receivedLedger())
                .read().stream().limit(edition.receipts()).toList();
    }

    private ReceivedBytes kept() {
        return new ReceivedBytes(output.receivedBytes());
    }
}
