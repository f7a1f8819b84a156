package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.programmereporting.accessibility.Profile;
import org.programmereporting.job.RunRequest.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code programme-reporting}: without a command, the main job. */
@Command(
        name = "programme-reporting",
        description =
                "Monthly reporting on a national programme: reads the trusts' status returns, calculates the national"
                        + " metrics, and writes the report as a draft. Without a command: run.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        addMethodSubcommands = false, // CommandLineApp adds those that a command line needs
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 done; 1 failed, running again resumes; 2 usage or configuration error; 3 done, and the answer is no"
                    + " (--strict, --check, check-workbook, a recipient not served, or a file that could not be read); 75 another run holds the output folder.",
            "",
            "This month, from cron:  java -jar programme-reporting.jar run --input /data/input --output /data/output"
        })
final class MainCommand implements Callable<Integer> {
    private final Runs runs;
    private final PeriodCommands periods;
    private final Explaining explaining;
    private final EditionCommands editions;
    private final Scheduling scheduling;
    private final MailCommands mail;
    private final PrintWriter out;
    private final Clock clock;

    @Mixin
    private RunOptions options = new RunOptions();

    MainCommand(PrintWriter out, PrintWriter err, Clock clock, boolean terminal) {
        this.out = out;
        this.clock = clock;
        this.scheduling = new Scheduling(out, err, clock);
        this.runs = new Runs(out, err, clock, terminal);
        this.periods = new PeriodCommands(out, clock);
        this.explaining = new Explaining(out, clock, terminal);
        this.editions = new EditionCommands(out, clock, terminal);
        this.mail = new MailCommands(out, clock, runs);
    }

    @Override
    public Integer call() throws IOException {
        return runs.perform(Scope.RUN, options);
    }

    @Command(name = "run", description = "The main job: collect, then report. Does nothing when nothing is new.")
    int run(@Mixin RunOptions given) throws IOException {
        return runs.perform(Scope.RUN, given);
    }

    @Command(
            name = "collect",
            description = {
                "Read, judge and store the returns in the input folder.",
                "With --check: judge the named files and print what a run would say of them; nothing is stored or written. Each is"
                        + " judged by itself, so what only its trust's earlier returns or other trusts' can show is not told."
            })
    int collect(
            @Mixin RunOptions given,
            @Option(
                            names = "--check",
                            arity = "1..*",
                            paramLabel = "FILE",
                            description = "Only judge these files, for --period, else for the month of the folder"
                                    + " returns/<yyyy-MM> they lie in, else for the month they name. Exit code 3 when one"
                                    + " is rejected or unreadable.")
                    @Nullable
                    List<Path> check)
            throws IOException {
        return check == null ? runs.perform(Scope.COLLECT, given) : new FileChecks(out).perform(check, given);
    }

    @Command(name = "report", description = "Calculate the metrics of what was collected, and write the draft.")
    int report(@Mixin RunOptions given) throws IOException {
        return runs.perform(Scope.REPORT, given);
    }

    @Command(name = "close", description = "Close a period: returns that come later are stored and do not count.")
    int close(@Mixin PeriodOptions given) throws IOException {
        return periods.close(given);
    }

    @Command(name = "reopen", description = "Open a closed period again: what came since counts.")
    int reopen(
            @Mixin PeriodOptions given,
            @Option(
                            names = "--reason",
                            required = true,
                            paramLabel = "TEXT",
                            description = "Why; stands in the ledger.")
                    String reason)
            throws IOException {
        return periods.reopen(given, reason);
    }

    @Command(
            name = "issue",
            description =
                    "Write a return form for each remaining trust, pre-filled from its last accepted return. What came"
                            + " since is collected first. Issuing again writes the same forms anew.")
    int issue(@Mixin IssueOptions given) throws IOException {
        return runs.issue(given);
    }

    @Command(
            name = "explain",
            description = {
                "What stands behind a figure of the report: each trust, how it counts, and the file, sheet and cell, or the reference"
                        + " file and line, of every value used. Changes nothing.",
                "METRIC is an id of data/metrics.csv, such as slippage or slippage-p80."
            })
    int explain(
            @Parameters(paramLabel = "METRIC", description = "The metric's id.") String metric,
            @Mixin ExplainOptions given)
            throws IOException {
        return explaining.perform(metric, given);
    }

    @Command(
            name = "check-workbook",
            description =
                    "Say which rules for accessible workbooks a workbook breaks, where, and how to mend it. Any .xlsx will"
                            + " do; it is only read. Exit code 3 when an essential rule is broken.")
    int checkWorkbook(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "The workbooks.") List<Path> files,
            @Option(
                            names = "--returned",
                            description = "Only the rules for what goes to and fro with a trust: forms and feedback.")
                    boolean returned,
            @Option(names = "--json", description = "Print JSON.") boolean json)
            throws IOException {
        return new WorkbookChecks(out).perform(files, returned ? Profile.RETURNED : Profile.PACK, json);
    }

    @Command(name = "forecast", description = "Print the forecast, trust by trust, of what was collected.")
    int forecast(
            @Mixin RunOptions given,
            @Option(names = "--back-test", description = "Print the score of earlier forecasts instead.")
                    boolean backTest)
            throws IOException {
        return runs.forecast(given, backTest);
    }

    @Command(name = "review", description = "Record that a person has reviewed the draft as it lies there.")
    int review(@Mixin SigningOptions given) throws IOException {
        return editions.review(given);
    }

    @Command(
            name = "approve",
            description =
                    "Seal the reviewed draft as the next edition; by another person than reviewed or prepared it.")
    int approve(@Mixin SigningOptions given) throws IOException {
        return editions.approve(given);
    }

    @Command(
            name = "verify",
            description =
                    "Hold sealed editions against the hashes in the ledger, then make each again from what was kept with it and"
                            + " compare: by the program's version that sealed it every file, by another the values of data/*.csv."
                            + " Exit code 3 when one differs.")
    int verify(
            @Mixin EditionOptions given,
            @Option(names = "--edition", paramLabel = "N", description = "One edition (default: every one).") @Nullable
                    Integer edition,
            @Option(names = "--quick", description = "Compare hashes only.") boolean quick)
            throws IOException {
        return editions.verify(given, Optional.ofNullable(edition), !quick);
    }

    @Command(name = "withdraw", description = "Call an edition back: a notice beside it; its files stay as sealed.")
    int withdraw(
            @Mixin EditionOptions given,
            @Parameters(paramLabel = "EDITION", description = "The edition, such as 2014-06/1.") String edition,
            @Option(
                            names = "--reason",
                            required = true,
                            paramLabel = "TEXT",
                            description = "Why; stands in the ledger and the notice.")
                    String reason,
            @Option(names = "--as", paramLabel = "NAME", description = "Who calls it back; stands in the ledger.")
                    @Nullable
                    String as)
            throws IOException {
        return editions.withdraw(given, edition, Optional.ofNullable(as), reason);
    }

    @Command(
            name = "check",
            description = "Say whether definition, reference data, mail and folders are in order. Sends nothing.")
    int check(@Mixin FolderOptions given) throws IOException {
        return runs.check(given);
    }

    @Command(
            name = "rebuild",
            description = {
                "Make the database anew from the received bytes and the ledgers, then the report; what the database held is set aside"
                        + " under backups/. For a database that is damaged or lost.",
                "With --force: also when there are kept files that no ledger names."
            })
    int rebuild(@Mixin RunOptions given) throws IOException {
        return runs.rebuild(given);
    }

    @Command(
            name = "purge",
            description =
                    "Remove what is past its time by \"retention:\" of programme.yml and says who a person is: the received bytes, and"
                            + " files that quote returns or name contacts. Hashes and figures stay.")
    int purge(
            @Mixin FolderOptions given,
            @Option(names = "--dry-run", description = "Only say what would be removed.") boolean dryRun)
            throws IOException {
        return runs.purge(given, dryRun);
    }

    @Command(
            name = "status",
            description = "What was run, what came of it, what is due, and what to type next. Works during a run.")
    int status(@Mixin FolderOptions given, @Option(names = "--json", description = "Print JSON.") boolean json)
            throws IOException {
        return new StatusReport(out, clock).print(given, json);
    }

    @Command(
            name = "schedule",
            description =
                    "Stay up, and run what \"schedules\" of each programme.yml says when it says so, until stopped.")
    int schedule(@Mixin ScheduleOptions given) throws IOException {
        return scheduling.perform(given);
    }

    @Command(
            name = "distribute",
            description =
                    "Send the sealed edition to each stakeholder, feedback and forms to the trusts, and the notice of a withdrawn"
                            + " edition to all who got it; each once. Without a mail server in programme.yml the messages are"
                            + " written to the outbox. Exit code 3 when a recipient was not served.")
    int distribute(@Mixin DistributeOptions given) throws IOException {
        return mail.distribute(given);
    }

    @Command(
            name = "chase",
            description =
                    "Remind trusts whose return has not come or does not count, on the days set in programme.yml; on other days"
                            + " say what would be sent and when next. What came since is collected first.")
    int chase(@Mixin ChaseOptions given) throws IOException {
        return mail.chase(given);
    }
}
