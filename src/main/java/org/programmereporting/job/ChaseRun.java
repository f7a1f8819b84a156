package org.programmereporting.job;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.programmereporting.distribute.Days;
import org.programmereporting.distribute.Secrets;
import org.programmereporting.programme.Programme;
import org.programmereporting.report.Chase;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.DispatchLedger;

/**
 * {@code chase}: on the days that the programme sets, counted from the day returns are due, it reminds each trust whose return has not come or does not count,
 * once a contact, period and day. What came since is collected first. On other days it says what it would do, and when next. The caller holds the
 * {@link OutputLock}.
 */
public final class ChaseRun {
    private final EditionRequest request;
    private final Map<String, String> environment;
    private final boolean dryRun;
    private final Consumer<String> reached;

    public ChaseRun(EditionRequest request, Map<String, String> environment, boolean dryRun) {
        this(request, environment, dryRun, point -> {});
    }

    /** Tells each point that it reaches, where a test cuts it short. */
    ChaseRun(EditionRequest request, Map<String, String> environment, boolean dryRun, Consumer<String> reached) {
        this.request = request;
        this.environment = Map.copyOf(environment);
        this.dryRun = dryRun;
        this.reached = reached;
    }

    /** A day on which trusts are reminded of a month's return. */
    record Turn(CalendarEntry month, int days) {
        LocalDate day() {
            return month.dueAt().toLocalDate().plusDays(days);
        }

        /** As people say it. */
        String words() {
            String length = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
            return Days.of(day()) + ", "
                    + (days == 0 ? "the day" : days < 0 ? length + " before" : length + " after")
                    + " returns for " + Days.of(month.period())
                    + (days < 0 ? " are due" : days == 0 ? " are due" : " were due");
        }
    }

    public MailOutcome perform() throws IOException {
        Programme programme = request.folder().read();
        if (programme.mail().chaseDays().isEmpty()) {
            throw new RefusedException(
                    "programme.yml does not say when trusts are reminded. Add, under mail:, \"chase: { days:"
                            + " [-3, 1, 5] }\", in days from the day returns are due.");
        }
        LocalDate today = UkTime.now(request.clock()).toLocalDate();
        List<Turn> turns = turns(programme);
        List<Turn> now = turns.stream().filter(turn -> turn.day().equals(today)).toList();
        if (now.isEmpty()) {
            return noTurn(programme, turns, today);
        }
        if (!dryRun) {
            DistributionRun.requireLedger(request.output());
        }
        List<String> lines = new ArrayList<>();
        boolean complete = true;
        for (Turn turn : now) {
            MailOutcome outcome = remind(programme, turn, dryRun);
            lines.addAll(outcome.lines());
            complete &= outcome.isComplete();
        }
        return new MailOutcome(lines, complete);
    }

    private List<Turn> turns(Programme programme) {
        return programme.reference().calendar().stream()
                .filter(entry -> request.period().map(entry.period()::equals).orElse(true))
                .flatMap(entry -> programme.mail().chaseDays().stream().map(days -> new Turn(entry, days)))
                .sorted(Comparator.comparing(Turn::day))
                .toList();
    }

    private MailOutcome noTurn(Programme programme, List<Turn> turns, LocalDate today) throws IOException {
        Optional<Turn> next =
                turns.stream().filter(turn -> turn.day().isAfter(today)).findFirst();
        String when = "Today, " + Days.of(today) + ", nobody is reminded; "
                + next.map(turn -> "next on " + turn.words() + ".")
                        .orElse("no later day is in calendar.csv. Add the coming months there.");
        if (next.isEmpty()) {
            return new MailOutcome(List.of(programme.id() + ", reminders", "  " + when), true);
        }
        MailOutcome would = remind(programme, next.get(), true);
        return new MailOutcome(
                Stream.concat(would.lines().stream(), Stream.of("  " + when)).toList(), would.isComplete());
    }

    private MailOutcome remind(Programme programme, Turn turn, boolean only) throws IOException {
        DispatchLedger ledger = new DispatchLedger(request.output().dispatchLedger());
        if (!only) {
            Dispatching.settleOutbox(
                    ledger, request.output().outbox(), request.clock().instant());
        }
        ReportingPeriod period = turn.month().period();
        MonthRun run =
                ProgrammeRun.ofMonth(request, period, RunRequest.Scope.ISSUE).prepare();
        requireSomeReturn(run, turn);
        Mailing mailing = new Mailing(ledger.read(), false, Optional.empty());
        Dispatching dispatching = new Dispatching(
                DistributionRun.mailer(run, environment),
                ledger,
                new Packing(
                        programme.id(), programme.mail().attachmentLimit(), new Secrets(environment), Optional.empty()),
                request.clock(),
                reached);
        StatusFile status = StatusFile.of(run, "chase");
        status.during(
                () -> {
                    try (BatchJobs jobs = new BatchJobs(run, status, dispatching)) {
                        jobs.complete(CollectReturnsJob.NAME);
                        MonthInStore.Month month = jobs.bean(MonthInStore.class).read();
                        new ReminderParcels(run, turn, UkTime.now(request.clock()))
                                .addTo(mailing, Chase.list(month.now(), month.matters()));
                        dispatching.take(mailing.due());
                        if (!only && !mailing.due().isEmpty()) {
                            jobs.complete(SendMailJob.REMIND);
                        }
                    }
                    return run;
                },
                done -> dispatching.counts());
        MailSummary summary = new MailSummary(
                programme.id() + ", reminders of " + period, "its message by hand: no reminder is sent twice.");
        return only ? summary.of(mailing) : summary.of(mailing, dispatching, MailSummary.where(run));
    }

    /** Before returns are due none need have come; afterwards an empty folder is a mistake, not a month of which every trust is missing. */
    private void requireSomeReturn(MonthRun run, Turn turn) {
        LocalDateTime now = UkTime.now(request.clock());
        if (!now.isBefore(turn.month().dueAt()) && !run.inventory().holds(run.period())) {
            throw new RunFailedException("No return was ever received for " + run.period()
                    + ", so nobody was reminded: it would be every trust. See that the folder returns/" + run.period()
                    + "/ is there, and run again.");
        }
    }
}
