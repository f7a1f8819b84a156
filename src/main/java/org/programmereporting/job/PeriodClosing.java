package org.programmereporting.job;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.collect.InputProblem;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closing;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.PeriodLedger;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReceivedLedger;

/**
 * Closes a period to further returns, and opens it again. Closed, it takes in what the ledger of receipts named at that moment; later receipts are
 * stored and named. Corrections still apply. The caller holds the {@link OutputLock}.
 */
public final class PeriodClosing {
    private final ProgrammeFolder folder;
    private final Clock clock;
    private final ReceivedLedger receipts;
    private final PeriodLedger ledger;
    private final OutputFolder output;

    public PeriodClosing(ProgrammeFolder folder, OutputFolder output, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.receipts = new ReceivedLedger(output.receivedLedger());
        this.ledger = new PeriodLedger(output.periodLedger());
        this.output = output;
    }

    /** A line for each period that is closed. */
    public static List<String> closed(OutputFolder output) throws IOException {
        return new PeriodLedger(output.periodLedger())
                .read().closed().values().stream()
                        .map(closing -> closing.period() + " is closed" + byAndWhen(closing) + ".")
                        .toList();
    }

    /** Closes the period, and says so. */
    public String close(ReportingPeriod period, String by) throws IOException {
        Optional<Closing> closed = ledger.read().of(period);
        if (closed.isPresent()) {
            throw new RefusedException(period + " was closed already" + byAndWhen(closed.get())
                    + ". To open it again, type reopen --period " + period + " --as NAME --reason TEXT.");
        }
        List<ReceivedFile> received = receipts.read();
        long files = received.stream()
                .filter(file -> file.period().equals(period))
                .map(ReceivedFile::path)
                .distinct()
                .count();
        requireAllCollected(period, received);
        if (files == 0) {
            throw new RefusedException("No return was ever received for " + period
                    + ", so there is nothing to close. Check --period, or type collect first.");
        }
        ledger.close(new Closing(period, received.size(), by, clock.instant(), true));
        StoreGuard.countLedgers(output);
        return period + " is closed with " + (files == 1 ? "1 file" : files + " files")
                + " received. Files that come later are stored, and do not count until it is reopened; corrections still"
                + " apply.";
    }

    /** Opens the period again, and says so. */
    public String reopen(ReportingPeriod period, String by, String reason) throws IOException {
        if (ledger.read().of(period).isEmpty()) {
            throw new RefusedException(period + " is not closed, so there is nothing to reopen.");
        }
        ledger.reopen(period, by, reason, clock.instant());
        StoreGuard.countLedgers(output);
        return period + " is open again. Type run --period " + period + " to take in what came since it was closed.";
    }

    /** A file that lies there unread would be shut out, though it came before. */
    private void requireAllCollected(ReportingPeriod period, List<ReceivedFile> received) throws IOException {
        try {
            Inventory inventory = Inventory.take(new InputFolder(folder.returns()), received);
            Set<FileKey> known = received.stream().map(FileKey::of).collect(Collectors.toSet());
            long waiting = inventory.present().stream()
                    .filter(entry -> entry.period().equals(period))
                    .filter(entry ->
                            !known.contains(entry) || inventory.arrivals().awaits(entry))
                    .count();
            if (waiting > 0) {
                throw new RefusedException((waiting == 1 ? "1 file in" : waiting + " files in") + " returns/" + period
                        + " " + (waiting == 1 ? "is" : "are")
                        + " not collected yet, and would be shut out. Type collect"
                        + " --period " + period + " first.");
            }
        } catch (InputProblem problem) {
            throw new RefusedException(String.valueOf(problem.getMessage()));
        }
    }

    private static String byAndWhen(Closing closing) {
        return " by " + closing.by() + " at " + closing.at();
    }
}
