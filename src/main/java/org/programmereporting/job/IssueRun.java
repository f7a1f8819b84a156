package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmereporting.forms.EarlierReturn;
import org.programmereporting.forms.IssuedForm;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;

/**
 * Issues one programme's forms for a month: what came since is collected first, so that each form starts from the trust's last accepted return.
 * The caller holds the {@link OutputLock}.
 */
public final class IssueRun {
    private final ProgrammeFolder folder;
    private final ProgrammeRun run;

    /**
     * A run that is still to be performed.
     *
     * @param month the forms' month; without it the one after the newest with returns
     */
    public IssueRun(
            ProgrammeFolder folder,
            Optional<ReportingPeriod> month,
            Path output,
            String programVersion,
            Clock clock,
            Progress progress) {
        this.folder = folder;
        RunRequest request =
                new RunRequest(RunRequest.Scope.ISSUE, month, Optional.empty(), KnownBy.EVERYTHING, output, false);
        this.run = new ProgrammeRun(folder, request, programVersion, clock, progress);
    }

    public IssueOutcome perform() throws IOException {
        MonthRun month = run.prepare();
        StatusFile status = run.statusOf(month);
        return status.during(() -> work(month, status), IssueOutcome::counts);
    }

    private IssueOutcome work(MonthRun month, StatusFile status) throws IOException {
        try (BatchJobs jobs = new BatchJobs(month, status)) {
            jobs.complete(CollectReturnsJob.NAME);
            jobs.complete(IssueReturnsJob.NAME);
            return outcome(month, jobs.bean(FormsInStore.class).all());
        }
    }

    private IssueOutcome outcome(MonthRun month, List<IssuedForm> forms) {
        NavigableMap<ReportingPeriod, Long> from = forms.stream()
                .flatMap(form -> form.earlier().stream())
                .collect(Collectors.groupingBy(EarlierReturn::period, TreeMap::new, Collectors.counting()));
        List<OdsCode> without = forms.stream()
                .filter(form -> form.earlier().isEmpty())
                .map(IssuedForm::trust)
                .toList();
        return new IssueOutcome(
                folder.name(),
                month.period(),
                month.output().forms(month.period()),
                forms.size(),
                from,
                without,
                notes(month),
                month.inventory().retry().size());
    }

    private static List<String> notes(MonthRun month) {
        List<String> notes = new ArrayList<>();
        if (month.programme().reference().calendarEntry(month.period()).isEmpty()) {
            notes.add(month.period() + " is not in calendar.csv, so the forms don't say by when they are due. Add it"
                    + " there and issue them again.");
        }
        InputNotes.retries(month.inventory()).forEach(notes::add);
        return notes;
    }
}
