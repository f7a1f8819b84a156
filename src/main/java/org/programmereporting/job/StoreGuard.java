package org.programmereporting.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.store.Checksum;
import org.programmereporting.store.StoreRows;
import org.programmereporting.store.StoreState;
import org.programmereporting.store.WholeLines;

/**
 * Stands at the door of a programme's store: a database or ledger that has fewer rows or lines than when it was last let go, or others, is refused, and so is a
 * folder of a newer program; one of an older program is backed up before it is migrated.
 */
public final class StoreGuard {
    /** The number of the newest migration under {@code db/migration}. */
    static final int FORMAT = 5;

    private static final String REBUILD =
            " Nothing was changed. Type rebuild --programme %s: the database is made anew from the received bytes and the ledgers.";

    private final MonthRun run;
    private final OutputFolder output;
    private final Migration migration;
    /** Byte for byte the database that was closed and counted, so that there is nothing to count again. */
    private boolean asClosed;

    StoreGuard(MonthRun run) {
        this.run = run;
        this.output = run.output();
        this.migration = new Migration(output);
    }

    /** Refuses a folder of a newer program, whatever a command would do with it. One without a readable format is refused when it is opened. */
    public static void requireKnownFormat(OutputFolder output) throws IOException {
        Optional<String> newer = new StoreFiles(output).newer();
        if (newer.isPresent()) {
            throw new RefusedException(newer.get() + " Use that version, or another --output. Nothing was changed.");
        }
    }

    /** Before the database is opened. */
    void before() throws IOException {
        requireKnownFormat(output);
        Optional<StoreState> state = StoreState.read(output.storeState());
        int format = state.map(StoreState::format).orElse(0);
        // a database that was closed with this program's tables is whole, whatever a power loss brought back beside it
        Optional<Path> copy = format < FORMAT ? migration.startedAgain() : Optional.empty();
        if (output.hasDatabase() && format < FORMAT && copy.isEmpty()) {
            copy = Optional.of(new Backups(output).keepStore(today(), "format-" + format));
        }
        StoreFiles files = new StoreFiles(output);
        Optional<String> damage = files.damage();
        if (damage.isPresent()) {
            throw damaged(damage.get());
        }
        asClosed = format == FORMAT
                && state.filter(known -> !known.files().isEmpty()).isPresent();
        files.ledgerTrouble().ifPresent(trouble -> {
            throw new RunFailedException(trouble + " Nothing was changed. Put it back from " + output.backups()
                    + ", or type rebuild --programme " + run.folder().name() + " to go on with what it holds now.");
        });
        if (format < FORMAT) {
            migration.begins(copy);
        }
    }

    /** After it was opened, with all tables of this program. */
    void after(StoreRows rows) throws IOException {
        migration.ended();
        if (asClosed) {
            return;
        }
        Optional<StoreState> state = StoreState.read(output.storeState());
        Optional<String> less = state.flatMap(known -> known.missing(rows.counts(), known.lines()))
                .or(rows::misfit);
        if (less.isPresent()) {
            throw damaged(less.get());
        }
    }

    /** From here on the database's files change. Whether its log had to be mended: it ended in what a kill or a full disk cut short. */
    boolean opens() throws IOException {
        Optional<StoreState> state = StoreState.read(output.storeState());
        if (state.isPresent()) {
            state.get().opened().write(output.storeState());
        }
        return WholeLines.takeOffCutLine(output.databaseLog()); // a committed statement has its line end
    }

    /** When it was closed. */
    void letGo(Map<String, Long> rows) throws IOException {
        Map<String, Long> lines = lines(output);
        Map<String, String> files = new TreeMap<>();
        boolean closed = isClosed(); // asked before the files are read: it is the last that the database writes
        for (Path file : output.databaseFiles()) {
            String name = String.valueOf(file.getFileName());
            if (closed && (name.endsWith(".script") || name.endsWith(".data"))) {
                files.put(name, Checksum.of(file));
            }
        }
        new StoreState(FORMAT, rows, lines, sums(output, lines), files).write(output.storeState());
        new Backups(output).keepLedgers(today(), run.programme().retention().backups());
    }

    /** When the process is told to end, another thread may still be closing the database. */
    private boolean isClosed() throws IOException {
        Path properties = output.database().resolveSibling(output.database().getFileName() + ".properties");
        return Files.exists(properties)
                && Files.readString(properties, StandardCharsets.ISO_8859_1).contains("modified=no");
    }

    RunFailedException damaged(String how) {
        return new RunFailedException("The database of " + run.folder().name() + " is damaged: " + how + "."
                + REBUILD.formatted(run.folder().name()));
    }

    /** Counts the ledgers anew after a command added to them without opening the database; not when they are not what they were. */
    static void countLedgers(OutputFolder output) throws IOException {
        Optional<StoreState> state = StoreState.readable(output.storeState());
        if (state.isPresent() && new StoreFiles(output).ledgerTrouble().isEmpty()) {
            Map<String, Long> lines = lines(output);
            new StoreState(
                            state.get().format(),
                            state.get().rows(),
                            lines,
                            sums(output, lines),
                            state.get().files())
                    .write(output.storeState());
        }
    }

    /** How many lines each ledger has now. */
    static Map<String, Long> lines(OutputFolder output) throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        for (Path ledger : output.ledgers()) {
            lines.put("ledger/" + ledger.getFileName(), WholeLines.count(ledger));
        }
        return lines;
    }

    /** What the first so many lines of each ledger sum up to now. */
    static Map<String, String> sums(OutputFolder output, Map<String, Long> lines) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (Map.Entry<String, Long> ledger : lines.entrySet()) {
            if (ledger.getValue() > 0) {
                sums.put(
                        ledger.getKey(),
                        WholeLines.checksum(output.path().resolve(ledger.getKey()), ledger.getValue()));
            }
        }
        return sums;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(run.clock().instant(), ZoneOffset.UTC);
    }
}
