package org.programmereporting.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.store.Durably;
import org.programmereporting.store.EditionLedger;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReceivedLedger;
import org.programmereporting.store.SealedEdition;

/**
 * {@code rebuild}: sets the database aside and makes it anew from the received bytes and the ledgers, then the report, which must come out as before. The
 * ledgers are taken as they are now. The caller holds the {@link OutputLock}.
 */
public final class Rebuild {
    private static final int NAME_OF_A_HASH = 64;

    private final ProgrammeFolder folder;
    private final RunRequest request;
    private final String programVersion;
    private final Clock clock;
    private final Progress progress;
    private final OutputFolder output;

    /**
     * A rebuild that is still to be performed.
     *
     * @param request with {@code force} it goes on without what no ledger names
     */
    public Rebuild(ProgrammeFolder folder, RunRequest request, String programVersion, Clock clock, Progress progress) {
        this.folder = folder;
        this.request = request;
        this.programVersion = programVersion;
        this.clock = clock;
        this.progress = progress;
        this.output = new OutputFolder(request.output().resolve(folder.name()));
    }

    /**
     * What came of it.
     *
     * @param said what a person should know, a line each
     */
    public record Rebuilt(RunOutcome run, List<String> said) {
        public Rebuilt {
            said = List.copyOf(said);
        }
    }

    public Rebuilt perform() throws IOException {
        ProgrammeRun run = new ProgrammeRun(folder, request, programVersion, clock, progress);
        MonthRun month = run.prepare(); // refuses what cannot be used before anything is moved
        requireLedger(month.inventory());
        Optional<Manifest> before = Manifest.readWithoutInputs(output.manifest(month.period()));
        List<String> said = new ArrayList<>();
        StoreFiles files = new StoreFiles(output);
        rememberLostDispatches(files, said);
        files.uncounted().ifPresent(said::add);
        if (!output.databaseFiles().isEmpty()) {
            Path aside = new Backups(output).setStoreAside(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            said.add("What the store held before lies in " + aside + "; delete it when you no longer need it.");
        }
        RunOutcome outcome = run.perform();
        if (before.isPresent()) {
            said.add(compared(before.get(), month));
        }
        return new Rebuilt(outcome, said);
    }

    /** Whoever goes on with a shorter or altered ledger of dispatches no longer knows who got what: nothing may be sent again by itself. */
    private void rememberLostDispatches(StoreFiles files, List<String> said) throws IOException {
        Optional<String> trouble =
                files.troubleOf("ledger/" + output.dispatchLedger().getFileName());
        if (trouble.isPresent()) {
            String words = trouble.get() + " Who was sent what is not known in full.";
            Durably.write(output.dispatchesLost(), (words + "\n").getBytes(StandardCharsets.UTF_8));
            said.add(words + " Until you delete " + output.dispatchesLost()
                    + ", distribute sends only to those named with --resend, and chase sends nothing.");
        }
    }

    /** Bytes that no ledger names cannot be assigned: nobody could say which file of which period they were. */
    private void requireLedger(Inventory inventory) throws IOException {
        Set<String> named = new HashSet<>();
        new ReceivedLedger(output.receivedLedger())
                .read().stream().map(ReceivedFile::sha256).forEach(named::add);
        for (SealedEdition edition :
                new EditionLedger(output.editionLedger()).read().sealed()) {
            named.addAll(edition.definition().values());
            edition.inputList().ifPresent(named::add);
        }
        inventory.present().stream().map(FileKey::sha256).forEach(named::add);
        long unnamed = kept().stream().filter(hash -> !named.contains(hash)).count();
        if (unnamed > 0 && !request.force()) {
            throw new RefusedException(
                    (unnamed == 1 ? "1 kept file is" : unnamed + " kept files are") + " under " + output.receivedBytes()
                            + " that no ledger names and that " + (unnamed == 1 ? "does" : "do")
                            + " not lie in the input folder. Put ledger/received.jsonl back from "
                            + output.backups() + ", then type rebuild again; or rebuild --force to go on without "
                            + (unnamed == 1 ? "it." : "them."));
        }
    }

    private List<String> kept() throws IOException {
        if (!Files.isDirectory(output.receivedBytes())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(output.receivedBytes())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.length() == NAME_OF_A_HASH)
                    .toList();
        }
    }

    private String compared(Manifest before, MonthRun month) {
        Map<String, String> now = Manifest.readWithoutInputs(output.manifest(month.period()))
                .map(Manifest::outputs)
                .orElse(Map.of());
        List<String> others = before.outputs().entrySet().stream()
                .filter(file -> !file.getValue().equals(now.get(file.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return others.isEmpty() && now.size() == before.outputs().size()
                ? "The draft of " + month.period() + " came out as it was, byte for byte."
                : "The draft of " + month.period()
                        + " differs from the one before: inputs, definition or program changed since" + " that was made"
                        + (others.isEmpty() ? "." : ", in " + String.join(", ", others) + ".");
    }
}
