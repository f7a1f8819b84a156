package org.programmereporting.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What trusts sent in the year before April 2014, as compact CSV returns: header, contracts, go-live, migration and confidence, without the other
 * milestones; tasks and risks each quarter. Of the first wave those that had not left yet when the month began.
 */
final class EarlierReturns {
    private static final List<String> NOT_ASKED_YET =
            List.of("all_parties_met_on", "absent_party", "rollback_plan", "downtime_hours", "parallel_running_weeks");

    private final List<ExitPlan> plans;
    private final List<FirstWaveExit> firstWave;
    private final Answers answers;

    EarlierReturns(TrustRegister register, List<ExitPlan> plans) {
        this.plans = plans;
        this.firstWave = FirstWaveExit.of(register.firstWave());
        this.answers = new Answers(register);
    }

    List<ReturnFile> of(YearMonth period) {
        List<ReturnFile> files = new ArrayList<>();
        firstWave.stream()
                .filter(exit -> !exit.actual().isBefore(period.atDay(1)))
                .map(exit -> file(period, exit.trust(), FirstWaveReturn.of(exit, period)))
                .forEach(files::add);
        plans.stream()
                .map(plan -> file(period, plan.trust(), compact(answers.of(plan, period), period)))
                .forEach(files::add);
        return files;
    }

    /** Writes a month's returns into its folder, all in one zip. */
    void write(Path folder, YearMonth period, ReturnBytes bytes) throws IOException {
        String zip = period + ".zip";
        CsvTable received = new CsvTable("file,received");
        Map<String, byte[]> entries = new TreeMap<>();
        for (ReturnFile file : of(period)) {
            received.add(zip + "!/" + file.path(), file.received());
            entries.put(file.path(), bytes.of(file.content(), file.ending(), period));
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("received.csv"), received.bytes());
        Files.write(folder.resolve(zip), FixedZip.of(entries));
    }

    private static SampleReturn compact(SampleReturn whole, YearMonth period) {
        whole.rows("milestones").removeIf(row -> !Milestone.GO_LIVE.id().equals(row.get("milestone")));
        if (!Months.endsQuarter(period)) {
            whole.rows("tasks").clear();
            whole.rows("risks").clear();
        }
        NOT_ASKED_YET.forEach(key -> whole.put(key, null));
        return whole;
    }

    private static ReturnFile file(YearMonth period, SampleTrust trust, SampleReturn content) {
        return new ReturnFile(period, trust.code() + "-" + period + ".csv", received(trust, period), content);
    }

    private static LocalDateTime received(SampleTrust trust, YearMonth period) {
        Chance chance = new Chance("received " + trust.code() + period);
        long days = ChronoUnit.DAYS.between(
                period.atEndOfMonth(), Months.due(period).toLocalDate());
        return Chance.workdayBefore(period.atEndOfMonth().plusDays(chance.between(3, (int) days)))
                .atTime(chance.between(8, 16), chance.between(0, 59));
    }
}
