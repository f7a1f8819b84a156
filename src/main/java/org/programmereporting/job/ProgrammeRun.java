package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.PurgedLedger;
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
        Stocktaking stock = stocktaking();
        Optional<Programme> read = stock.knowsDefinition() ? Optional.empty() : Optional.of(definition(stock));
        MonthInputs month = stock.month(
                read.map(programme -> programme.reference().calendar()).orElseGet(folder::calendar));
        Optional<Manifest> published = published(month);
        if (published.isPresent()) {
            month.remember(); // nothing new, but perhaps not known how to tell so quickly
            return outcome(month, published, true);
        }
        MonthRun run = run(month, read.orElseGet(() -> definition(stock)));
        StatusFile status = statusOf(run);
        return status.during(() -> work(run, month, status), RunOutcome::counts);
    }

    StatusFile statusOf(MonthRun run) {
        return StatusFile.of(run, request.scope().name().toLowerCase(Locale.ROOT));
    }

    MonthRun prepare() throws IOException {
        Stocktaking stock = stocktaking();
        Programme programme = definition(stock);
        return run(stock.month(programme.reference().calendar()), programme);
    }

    private Stocktaking stocktaking() throws IOException {
        requireReturnsFolder(folder);
        return new Stocktaking(folder, request, programVersion, clock);
    }

    private Programme definition(Stocktaking stock) {
        Programme programme = folder.read(request.knownBy());
        stock.learnDefinition();
        return programme;
    }

    private MonthRun run(MonthInputs month, Programme programme) {
        return new MonthRun(
                folder,
                programme,
                month.output(),
                month.period(),
                month.asAt(),
                request.knownBy(),
                month.closures(),
                month.inventory(),
                month.definition(),
                Fingerprint.judging(month.deciding(), programme.reference().register(), programVersion),
                month.published().fingerprint(),
                programVersion,
                clock,
                progress,
                month.published(),
                Optional.empty());
    }

    static void requireReturnsFolder(ProgrammeFolder folder) {
        if (!Files.isDirectory(folder.returns()) || !Files.isReadable(folder.returns())) {
            throw new RunFailedException(
                    "The folder " + folder.returns() + " is missing or cannot be read. Without it every"
                            + " trust would count as missing, so nothing was done. Make it readable and run again.");
        }
    }

    /** The published draft's manifest, when it is what this run would make, and the store that explains it is there, counted. */
    private Optional<Manifest> published(MonthInputs month) throws IOException {
        OutputFolder output = month.output();
        boolean counted = StoreState.read(output.storeState()).isPresent();
        if (request.force()
                || !request.scope().reports()
                || !output.hasDatabase()
                || !counted
                || !month.inventory().arrivals().areReceived()) {
            return Optional.empty();
        }
        if (new StoreFiles(output).ledgerTrouble().isPresent()) {
            return Optional.empty(); // the guard at the store's door refuses it
        }
        Optional<Manifest> manifest = Manifest.readWithoutInputs(output.manifest(month.period()));
        boolean same = manifest.isPresent()
                && manifest.get().fingerprint().equals(month.published().fingerprint())
                && manifest.get().matches(output.draft(month.period()));
        return same ? manifest : Optional.empty();
    }

    private RunOutcome work(MonthRun run, MonthInputs month, StatusFile status) throws IOException {
        StoreFiles store = new StoreFiles(run.output());
        if (!request.scope().collects()) {
            store.require();
        }
        Optional<String> noted = store.refilled();
        if (noted.isEmpty()) {
            noted = store.uncounted();
        }
        return made(run, month, status).noting(noted);
    }

    private RunOutcome made(MonthRun run, MonthInputs month, StatusFile status) throws IOException {
        try (BatchJobs jobs = new BatchJobs(run, status)) {
            if (request.scope().collects()) {
                jobs.complete(CollectReturnsJob.NAME);
            } else {
                requireCollected(run, jobs.bean(ReturnRepository.class));
                month.remember();
            }
            if (request.scope().reports()) {
                jobs.complete(NationalReportJob.NAME);
            }
            return request.scope().reports()
                    ? outcome(month, Manifest.readWithoutInputs(run.output().manifest(run.period())), false)
                    : collected(run, month, jobs.bean(MonthInStore.class).read());
        }
    }

    static void requireCollected(MonthRun run, ReturnRepository returns) throws IOException {
        Map<FileKey, String> judged = returns.judgedWith();
        Set<FileKey> purged = new PurgedLedger(run.output().purgedLedger()).keys();
        Judgement judgement = Judgement.of(run);
        long pending = run.inventory().upTo(run.period()).stream()
                .filter(entry -> !purged.contains(entry))
                .filter(entry -> !judgement.of(entry.period(), entry.path()).equals(judged.get(entry))
                        || run.inventory().arrivals().awaits(entry))
                .count();
        if (pending > 0) {
            throw new RefusedException(
                    (pending == 1 ? "1 return is" : pending + " returns are")
                            + " not collected yet, or were judged by another definition. Type \"collect\" first, or \"run\" for both.");
        }
    }

    private RunOutcome collected(MonthRun run, MonthInputs inputs, MonthInStore.Month month) {
        return new RunOutcome(
                folder.name(),
                run.period(),
                false,
                ReturnCounts.of(month.now(), SetAside.with(run, month.files())),
                List.of(),
                Optional.empty(),
                Rejections.of(month.files()),
                later(inputs),
                notes(inputs, month.notes()),
                run.inventory().retry().size());
    }

    private RunOutcome outcome(MonthInputs month, Optional<Manifest> manifest, boolean nothingNew) {
        return new RunOutcome(
                folder.name(),
                month.period(),
                nothingNew,
                manifest.map(Manifest::counts).orElseGet(TreeMap::new),
                manifest.map(Manifest::headlines).orElse(List.of()),
                Optional.of(month.output().draft(month.period())),
                manifest.map(Manifest::rejections).orElse(List.of()),
                later(month),
                notes(month, manifest.map(Manifest::notes).orElse(List.of())),
                month.inventory().retry().size());
    }

    private static long later(MonthInputs month) {
        return month.inventory().present().stream()
                .filter(entry -> entry.period().compareTo(month.period()) > 0)
                .count();
    }

    /** What else a person should know: of the month, and of the input folder. */
    private static List<String> notes(MonthInputs inputs, List<String> ofMonth) {
        return Stream.concat(ofMonth.stream(), InputNotes.of(inputs).stream()).toList();
    }
}
