package org.programmereporting.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.collect.InputProblem;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closures;
import org.programmereporting.store.Hash;
import org.programmereporting.store.PeriodLedger;
import org.programmereporting.store.ReceivedLedger;

/** Takes stock of a programme's folders for a command: which month it is for, what came, what is published. */
final class Stocktaking {
    private final ProgrammeFolder folder;
    private final RunRequest request;
    private final String programVersion;
    private final Clock clock;
    private final OutputFolder output;
    private final RememberedInput remembered;
    private final Map<String, String> definition;
    private final String wholeDefinition;

    Stocktaking(ProgrammeFolder folder, RunRequest request, String programVersion, Clock clock) throws IOException {
        this.folder = folder;
        this.request = request;
        this.programVersion = programVersion;
        this.clock = clock;
        this.output = new OutputFolder(request.output().resolve(folder.name()));
        this.remembered = RememberedInput.read(output.knownInput());
        this.definition = Fingerprint.definition(folder);
        this.wholeDefinition = Hash.of("definition " + folder.name() + ' ' + programVersion + definition
                + Fingerprint.hashes(folder, folder.addressFiles()));
    }

    /** Whether the definition, file by file as it is now, was read before and found in order. */
    boolean knowsDefinition() {
        return remembered.isReadDefinition(wholeDefinition);
    }

    /** To be called after it was read. */
    void learnDefinition() {
        remembered.learnReadDefinition(wholeDefinition);
    }

    MonthInputs month(List<CalendarEntry> calendar) throws IOException {
        Inventory inventory = inventory();
        Periods periods = new Periods(calendar, inventory);
        ReportingPeriod period = request.scope() == RunRequest.Scope.ISSUE
                ? periods.chooseForForms(request.period(), clock)
                : periods.choose(request.period(), clock);
        LocalDate asAt = asAt(period);
        Closures closures = new PeriodLedger(output.periodLedger()).read();
        Map<String, String> deciding = Deciding.of(folder, definition);
        Published published = Published.of(
                new EditionFolder(output).finish(),
                period,
                Fingerprint.of(period, asAt, request.knownBy(), closures, inventory, deciding, programVersion));
        return new MonthInputs(output, period, asAt, closures, inventory, definition, deciding, published);
    }

    private LocalDate asAt(ReportingPeriod period) {
        LocalDate asAt = request.asAt().orElse(period.lastDay());
        if (asAt.isBefore(period.firstDay())) {
            throw new RefusedException("The as-at day " + asAt + " lies before " + period
                    + " begins. Give a day of the period or later, or an earlier --period.");
        }
        return asAt;
    }

    private Inventory inventory() throws IOException {
        try {
            return Inventory.take(
                    new InputFolder(folder.returns(), remembered),
                    new ReceivedLedger(output.receivedLedger()),
                    remembered);
        } catch (InputProblem problem) {
            throw new RefusedException(String.valueOf(problem.getMessage()));
        }
    }
}
