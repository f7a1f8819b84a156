package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.collect.InputProblem;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closures;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.PeriodLedger;
import org.programmereporting.store.PurgedLedger;
import org.programmereporting.store.ReceivedLedger;
import org.programmereporting.store.ReturnRepository;
import org.programmereporting.store.StoreState;

/**
 * One programme, one command: reads the definition, takes stock of the inputs, decides whether anything is new, and only then starts the jobs.
 * The caller holds the {@link OutputLock}.
 */
public final class ProgrammeRun {
    private final ProgrammeFolder folder;
    private final RunRequest request;
    private final String programVersion;
    private final Clock clock;
    private final Progress progress;

    public ProgrammeRun(
            ProgrammeFolder folder, RunRequest request, String programVersion, Clock clock, Progress progress) {
        this.folder = folder;
        this.request = request;
        this.programVersion = programVersion;
        this.clock = clock;
        this.progress = progress;
    }

    /** Of one month by everything that is known, as a command on editions or mail needs it. */
    static ProgrammeRun ofMonth(EditionRequest request, ReportingPeriod period, RunRequest.Scope scope) {
        RunRequest month = new RunRequest(
                scope, Optional.of(period), Optional.empty(), KnownBy.EVERYTHING, request.outputs(), false);
        return new ProgrammeRun(request.folder(), month, request.programVersion(), request.clock(), request.progress());
    }

    public RunOutcome perform() throws IOException {
        MonthRun run = prepare();
        Optional<Manifest> published = published(run);
        if (published.isPresent()) {
            remember(run); // nothing new, but perhaps not known how to tell so quickly
            return outcome(run, published, true);
        }
        StatusFile status = statusOf(run);
        return status.during(() -> work(run, status), RunOutcome::counts);
    }

    StatusFile statusOf(MonthRun run) {
        return StatusFile.of(run, request.scope().name().toLowerCase(Locale.ROOT));
    }

    MonthRun prepare() throws IOException {
        requireReturnsFolder(folder);
        Programme programme = folder.read(request.knownBy());
        OutputFolder output = new OutputFolder(request.output().resolve(folder.name()));
        Inventory inventory = inventory(output);
        Periods periods = new Periods(programme.reference().calendar(), inventory);
        ReportingPeriod period = request.scope() == RunRequest.Scope.ISSUE
                ? periods.chooseForForms(request.period(), clock)
                : periods.choose(request.period(), clock);
        LocalDate asAt = asAt(period);
        Closures closures = new PeriodLedger(output.periodLedger()).read();
        Map<String, String> definition = Fingerprint.definition(folder);
        Map<String, String> deciding = Deciding.of(folder, definition);
        Published published = Published.of(
                new EditionFolder(output).finish(),
                period,
                Fingerprint.of(period, asAt, request.knownBy(), closures, inventory, deciding, programVersion));
        return new MonthRun(
                folder,
                programme,
                output,
                period,
                asAt,
                request.knownBy(),
                closures,
                inventory,
                definition,
                Fingerprint.judging(deciding, programme.reference().register(), programVersion),
                published.fingerprint(),
                programVersion,
                clock,
                progress,
                published,
                Optional.empty());
    }

    private LocalDate asAt(ReportingPeriod period) {
        LocalDate asAt = request.asAt().orElse(period.lastDay());
        if (asAt.isBefore(period.firstDay())) {
            throw new RefusedException("The as-at day " + asAt + " lies before " + period
                    + " begins. Give a day of the period or later, or an earlier --period.");
        }
        return asAt;
    }

    private Inventory inventory(OutputFolder output) throws IOException {
        RememberedInput remembered = RememberedInput.read(output.knownInput());
        try {
            return Inventory.take(
                    new InputFolder(folder.returns(), remembered),
                    new ReceivedLedger(output.receivedLedger()),
                    remembered);
        } catch (InputProblem problem) {
            throw new RefusedException(String.valueOf(problem.getMessage()));
        }
    }

    static void remember(MonthRun run) {
        run.inventory().remembered().write(run.output().knownInput());
    }

    static void requireReturnsFolder(ProgrammeFolder folder) {
        if (!Files.isDirectory(folder.returns()) || !Files.isReadable(folder.returns())) {
            throw new RunFailedException(
                    "The folder " + folder.returns() + " is missing or cannot be read. Without it every"
                            + " trust would count as missing, so nothing was done. Make it readable and run again.");
        }
    }

    /** The published draft's manifest, when it is what this run would make, and the store that explains it is there, counted. */
    private Optional<Manifest> published(MonthRun run) throws IOException {
        boolean counted = StoreState.read(run.output().storeState()).isPresent();
        if (request.force()
                || !request.scope().reports()
                || !run.output().hasDatabase()
                || !counted
                || !run.inventory().arrivals().areReceived()) {
            return Optional.empty();
        }
        if (new StoreFiles(run.output()).ledgerTrouble().isPresent()) {
            return Optional.empty(); // the guard at the store's door refuses it
        }
        Optional<Manifest> manifest = Manifest.readWithoutInputs(run.output().manifest(run.period()));
        boolean same = manifest.isPresent()
                && manifest.get().fingerprint().equals(run.fingerprint())
                && manifest.get().matches(run.output().draft(run.period()));
        return same ? manifest : Optional.empty();
    }

    private RunOutcome work(MonthRun run, StatusFile status) throws IOException {
        StoreFiles store = new StoreFiles(run.output());
        if (!request.scope().collects()) {
            store.require();
        }
        Optional<String> noted = store.refilled();
        if (noted.isEmpty()) {
            noted = store.uncounted();
        }
        return made(run, status).noting(noted);
    }

    private RunOutcome made(MonthRun run, StatusFile status) throws IOException {
        try (BatchJobs jobs = new BatchJobs(run, status)) {
            if (request.scope().collects()) {
                jobs.complete(CollectReturnsJob.NAME);
            } else {
                requireCollected(run, jobs.bean(ReturnRepository.class));
                remember(run);
            }
            if (request.scope().reports()) {
                jobs.complete(NationalReportJob.NAME);
            }
            return request.scope().reports()
                    ? outcome(run, Manifest.readWithoutInputs(run.output().manifest(run.period())), false)
                    : collected(run, jobs.bean(MonthInStore.class).read());
        }
    }

    static void requireCollected(MonthRun run, ReturnRepository returns) throws IOException {
        Map<FileKey, String> judged = returns.judgedWith();
        Set<FileKey> purged = new PurgedLedger(run.output().purgedLedger()).keys();
        Judgement judgement = Judgement.of(run);
        long pending = run.inventory().upTo(run.period()).stream()
                .filter(entry -> !purged.contains(key(entry)))
                .filter(entry -> !judgement.of(entry.period(), entry.path()).equals(judged.get(key(entry)))
                        || run.inventory().arrivals().awaits(entry))
                .count();
        if (pending > 0) {
            throw new RefusedException(
                    (pending == 1 ? "1 return is" : pending + " returns are")
                            + " not collected yet, or were judged by another definition. Type \"collect\" first, or \"run\" for both.");
        }
    }

    private static FileKey key(Inventory.Entry entry) {
        return new FileKey(entry.period().toString(), entry.path(), entry.sha256());
    }

    private RunOutcome collected(MonthRun run, MonthInStore.Month month) {
        return new RunOutcome(
                folder.name(),
                run.period(),
                false,
                ReturnCounts.of(month.now(), SetAside.with(run, month.files())),
                List.of(),
                Optional.empty(),
                Rejections.of(month.files()),
                later(run),
                notes(run, month.notes()),
                run.inventory().retry().size());
    }

    private RunOutcome outcome(MonthRun run, Optional<Manifest> manifest, boolean nothingNew) {
        return new RunOutcome(
                folder.name(),
                run.period(),
                nothingNew,
                manifest.map(Manifest::counts).orElseGet(TreeMap::new),
                manifest.map(Manifest::headlines).orElse(List.of()),
                Optional.of(run.output().draft(run.period())),
                manifest.map(Manifest::rejections).orElse(List.of()),
                later(run),
                notes(run, manifest.map(Manifest::notes).orElse(List.of())),
                run.inventory().retry().size());
    }

    private static long later(MonthRun run) {
        return run.inventory().present().stream()
                .filter(entry -> entry.period().compareTo(run.period()) > 0)
                .count();
    }

    /** What else a person should know: of the month, and of the input folder. */
    private static List<String> notes(MonthRun run, List<String> ofMonth) {
        return Stream.concat(ofMonth.stream(), InputNotes.of(run).stream()).toList();
    }
}
