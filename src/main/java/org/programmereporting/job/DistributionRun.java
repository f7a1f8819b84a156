package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.programmereporting.distribute.Days;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.Mailer;
import org.programmereporting.distribute.Mailers;
import org.programmereporting.distribute.Secrets;
import org.programmereporting.programme.Programme;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.DispatchLedger;
import org.programmereporting.store.Durably;
import org.programmereporting.store.Editions;
import org.programmereporting.store.SealedEdition;

/**
 * {@code distribute}: the standing edition of a period to each stakeholder, feedback and forms to trusts, and notices of withdrawn editions; each message
 * once, however often it is run or cut short. The caller holds the {@link OutputLock}.
 */
public final class DistributionRun {
    /** How long before the release those entitled may see the report. */
    private static final int EARLY_HOURS = 24;

    private final DistributionRequest request;
    private final OutputFolder output;
    private final EditionFolder folder;
    private final Secrets secrets;
    private final Consumer<String> reached;

    public DistributionRun(DistributionRequest request) {
        this(request, point -> {});
    }

    /** Tells each point that it reaches, where a test cuts it short. */
    DistributionRun(DistributionRequest request, Consumer<String> reached) {
        this.request = request;
        this.output = request.edition().output();
        this.folder = new EditionFolder(output);
        this.secrets = new Secrets(request.environment());
        this.reached = reached;
    }

    public MailOutcome perform() throws IOException {
        boolean asked = request.dryRun()
                || request.testTo().isPresent()
                || request.resendTo().isPresent();
        if (!asked) {
            requireLedger(output);
        }
        Editions editions = folder.finish();
        Programme programme = request.edition().folder().read();
        DispatchLedger ledger = new DispatchLedger(output.dispatchLedger());
        if (!request.dryRun() && request.testTo().isEmpty()) {
            Dispatching.settleOutbox(
                    ledger, output.outbox(), request.edition().clock().instant());
        }
        Optional<SealedEdition> edition = standing(editions);
        Mailing mailing = mailing(programme, editions, edition, ledger);
        MailSummary summary = new MailSummary(
                programme.id() + ", "
                        + edition.map(found -> EditionParcels.about(found.id())).orElse("withdrawn editions"),
                "distribute --resend ADDRESS.");
        return request.dryRun() ? summary.of(mailing) : sent(period(editions, edition), mailing, summary, ledger);
    }

    /** Refused where nobody knows who got what. */
    static void requireLedger(OutputFolder output) {
        if (Files.exists(output.dispatchesLost())) {
            throw new RefusedException(
                    "The ledger of what was sent lost lines or was altered, so nobody would know who gets a message twice; nothing was sent. "
                            + "Find out from the mail server's log who got what, type distribute --resend ADDRESS for each who did not, then delete "
                            + output.dispatchesLost() + ".");
        }
    }

    /** Notices go out at any time; the edition, and with it what trusts get, when it may. */
    private Mailing mailing(
            Programme programme, Editions editions, Optional<SealedEdition> edition, DispatchLedger ledger)
            throws IOException {
        boolean again = request.testTo().isPresent() || request.resendTo().isPresent();
        Mailing mailing = new Mailing(ledger.read(), again, request.resendTo());
        new NoticeParcels(programme, editions).addTo(mailing, request.edition().period());
        Optional<String> refusal =
                edition.map(found -> notYet(programme, found)).orElse(Optional.of(noEdition()));
        if (refusal.isPresent() && mailing.isDone() && !request.dryRun()) {
            throw new RefusedException(refusal.get());
        }
        refusal.ifPresent(mailing::note);
        if (edition.isPresent() && (refusal.isEmpty() || request.dryRun())) {
            addEdition(programme, edition.get(), mailing);
        }
        requireRecipient(mailing);
        return mailing;
    }

    private ReportingPeriod period(Editions editions, Optional<SealedEdition> edition) {
        return edition.map(SealedEdition::period)
                .or(() -> request.edition().period())
                .or(() -> newest(editions))
                .orElseThrow(() -> new RefusedException(noEdition()));
    }

    private void addEdition(Programme programme, SealedEdition edition, Mailing mailing) throws IOException {
        Map<String, String> differences = folder.differences(edition);
        if (!differences.isEmpty()) {
            Map.Entry<String, String> first = differences.entrySet().iterator().next();
            throw new RunFailedException("Edition " + edition.id() + " is not what was sealed: "
                    + folder.of(edition).resolve(first.getKey()) + " " + first.getValue()
                    + ". Nothing was sent. Put it back from a backup; type verify --period " + edition.period()
                    + " for all that differs.");
        }
        new EditionParcels(programme, folder, edition, calendar(programme, edition), secrets)
                .addTo(mailing, request.early(), isEarly(programme, edition));
        if (!request.early()) {
            new TrustParcels(programme, folder, edition, secrets).addTo(mailing);
        }
    }

    private MailOutcome sent(ReportingPeriod period, Mailing mailing, MailSummary summary, DispatchLedger ledger)
            throws IOException {
        MonthRun run = monthRun(period);
        Dispatching dispatching = new Dispatching(
                mailer(run, request.environment()),
                ledger,
                new Packing(run.programme().id(), run.programme().mail().attachmentLimit(), secrets, request.testTo()),
                request.edition().clock(),
                reached);
        dispatching.take(mailing.due());
        if (!mailing.due().isEmpty()) {
            new StoreFiles(run.output()).require();
            StatusFile status = StatusFile.of(run, "distribute");
            status.during(
                    () -> {
                        try (BatchJobs jobs = new BatchJobs(run, status, dispatching)) {
                            jobs.complete(SendMailJob.DISTRIBUTE);
                        }
                        return run;
                    },
                    done -> dispatching.counts());
        }
        return summary.of(mailing, dispatching, MailSummary.where(run));
    }

    static Mailer mailer(MonthRun run, Map<String, String> environment) {
        try {
            return new Mailers(environment, run.clock(), Durably::write)
                    .of(run.programme().mail(), run.output().outbox());
        } catch (Secrets.Missing missing) {
            throw new RefusedException(String.valueOf(missing.getMessage()));
        }
    }

    private MonthRun monthRun(ReportingPeriod period) throws IOException {
        return ProgrammeRun.ofMonth(request.edition(), period, RunRequest.Scope.REPORT)
                .prepare();
    }

    private Optional<SealedEdition> standing(Editions editions) {
        return request.edition().period().isPresent()
                ? editions.standing(request.edition().period().get())
                : editions.sealed().stream()
                        .filter(edition -> !editions.isWithdrawn(edition))
                        .max(Comparator.comparing(SealedEdition::period).thenComparing(SealedEdition::number));
    }

    private static Optional<ReportingPeriod> newest(Editions editions) {
        return editions.sealed().stream().map(SealedEdition::period).max(Comparator.naturalOrder());
    }

    private String noEdition() {
        return "There is no sealed edition"
                + request.edition().period().map(period -> " of " + period).orElse("")
                + " that stands, so there is nothing to distribute. Type review --as NAME, then approve --as NAME.";
    }

    /** Why nothing of the edition is sent yet; a test send to oneself need not wait. */
    private Optional<String> notYet(Programme programme, SealedEdition edition) {
        LocalDateTime now = UkTime.now(request.edition().clock());
        LocalDateTime release = calendar(programme, edition).releaseAt();
        LocalDateTime early = release.minusHours(EARLY_HOURS);
        if (request.testTo().isPresent() || !now.isBefore(request.early() ? early : release)) {
            return Optional.empty();
        }
        return Optional.of(
                "Edition " + edition.id() + " is released on " + Days.of(release) + "; "
                        + (request.early()
                                ? "--pre-release is possible from " + Days.of(early) + " on."
                                : "nothing of it is sent before. From " + Days.of(early)
                                        + " on, --pre-release sends it to those entitled; --to ADDRESS sends a test to yourself."));
    }

    private boolean isEarly(Programme programme, SealedEdition edition) {
        return request.early()
                && UkTime.now(request.edition().clock())
                        .isBefore(calendar(programme, edition).releaseAt());
    }

    private static CalendarEntry calendar(Programme programme, SealedEdition edition) {
        return programme
                .reference()
                .calendarEntry(edition.period())
                .orElseThrow(() -> new RefusedException("reference/calendar.csv has no line for " + edition.period()
                        + ", so it is not known when edition " + edition.id() + " is released. Add it."));
    }

    private void requireRecipient(Mailing mailing) {
        Optional<MailAddress> only = request.resendTo();
        if (only.isPresent() && mailing.isEmpty()) {
            throw new RefusedException(
                    only.get() + " is not among those who get anything. Type distribute --dry-run for who" + " does.");
        }
    }
}
