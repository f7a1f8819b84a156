package org.programmereporting.report.sheets;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.programmereporting.measure.DeadlineState;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.returns.Cohort;

/** The five sentences of the cover, each made from the month's figures. */
final class Sentences {
    private static final String REMAINING = "trusts-remaining";

    private final Composition month;

    Sentences(Composition month) {
        this.month = month;
    }

    List<String> all() {
        return List.of(remaining(), nextDeadline(), late(), cause(), asked());
    }

    /** Those that tell; what is asked stands apart. */
    List<String> told() {
        return List.of(remaining(), nextDeadline(), late(), cause());
    }

    /** How many remain, and the movement since the previous period. */
    String remaining() {
        Optional<Long> now = month.known(REMAINING);
        if (now.isEmpty()) {
            return "The number of trusts remaining is not available.";
        }
        return Words.capital(Words.count(now.get(), "trust")) + " " + Words.verb(now.get(), "remains", "remain")
                + movement(now.get()) + ".";
    }

    private String movement(long now) {
        String earlier = Words.month(month.period().previous());
        return previous(REMAINING)
                .map(before -> {
                    if (before == now) {
                        return ", as many as in " + earlier;
                    }
                    return ", " + Words.number(Math.abs(before - now)) + (now < before ? " fewer" : " more")
                            + " than in " + earlier + " (" + Words.number(before) + ")";
                })
                .orElse("; there is no earlier period to compare with");
    }

    /** The cohorts with the earliest deadline of those that still have trusts, how long that is or was, and how many of their trusts remain. */
    String nextDeadline() {
        List<Cohort> coming = month.reference().register().cohorts().stream()
                .filter(cohort -> remainingIn(cohort) > 0)
                .toList();
        Optional<LocalDate> next = coming.stream().map(this::deadline).min(Comparator.naturalOrder());
        return next.map(day -> nextDeadline(
                        day,
                        coming.stream()
                                .filter(cohort -> deadline(cohort).equals(day))
                                .toList()))
                .orElse("No trust remains in a cohort with a deadline.");
    }

    private String nextDeadline(LocalDate day, List<Cohort> cohorts) {
        long left = cohorts.stream().mapToLong(this::remainingIn).sum();
        String names = Words.list(cohorts.stream().map(Cohort::label).toList());
        return "In the " + (cohorts.size() == 1 ? names + " cohort" : "cohorts " + names) + " "
                + Words.plainCount(left, "trust") + Words.plainVerb(left, " remains", " remain") + ", "
                + distance(ChronoUnit.DAYS.between(month.asAt(), day)) + Words.date(day) + ".";
    }

    private static String distance(long days) {
        if (days == 0) {
            return "on the day of the deadline, ";
        }
        return days > 0
                ? "with " + Words.plainCount(days, "day") + " to the deadline of "
                : Words.plainCount(-days, "day") + " past the deadline of ";
    }

    /** By the trusts' own dates: past or late, and without a forecast that still stands. */
    String late() {
        Optional<Long> late = sum("past-deadline", "forecast-late");
        Optional<Long> silent = sum("forecast-none", "forecast-lapsed");
        if (late.isEmpty() || silent.isEmpty()) {
            return "How the trusts' own dates stand to their deadlines is not available.";
        }
        String without = silent.get() == 0
                ? "none is without a forecast that stands"
                : Words.count(silent.get(), "trust") + Words.verb(silent.get(), " has", " have")
                        + " no forecast or one that has lapsed";
        return "By the trusts' own dates, " + lateness() + ", and " + without + expected() + ".";
    }

    /** Our own view beside the trusts', where the programme forecasts. */
    private String expected() {
        return ForecastTitle.chanceOfTheOnly(month)
                .map(chance -> "; by our forecast, the chance to exit by the deadline is " + chance + guide())
                .orElseGet(this::expectedLate);
    }

    private String expectedLate() {
        return month.metrics()
                .find("expected-late")
                .flatMap(value -> value.value() instanceof Figure.Known known
                        ? Optional.of(
                                known.value().setScale(0, RoundingMode.HALF_UP).longValue())
                        : Optional.empty())
                .map(trusts -> "; by our forecast, "
                        + (trusts == 0 ? "no trust" : "about " + Words.plainCount(trusts, "trust"))
                        + Words.verb(trusts, " is", " are") + " expected to exit late"
                        + guide())
                .orElse("");
    }

    /** Which of the two views has been nearer to what came; the scores stand with the forecast. */
    private String guide() {
        return TrackRecord.inWords(month)
                .map(better -> "; " + better + " (see the score of the forecast)")
                .orElse("");
    }

    /** Past and late are told apart; what no trust is goes without saying, unless no trust is either. */
    private String lateness() {
        long past = month.known("past-deadline").orElse(0L);
        long late = month.known("forecast-late").orElse(0L);
        List<String> parts = new ArrayList<>();
        if (past > 0) {
            parts.add(Words.count(past, "trust") + Words.verb(past, " is", " are") + " past the deadline");
        }
        if (late > 0 || past == 0) {
            parts.add(Words.count(late, past > 0 ? "more trust" : "trust") + Words.verb(late, " is", " are")
                    + " forecast to exit after the deadline");
        }
        return Words.list(parts);
    }

    /** What most often holds trusts up: the two biggest of the causes that are counted, the bigger first. */
    String cause() {
        return Words.capital(causes().stream()
                        .sorted(Comparator.comparing(Cause::trusts).reversed())
                        .limit(2)
                        .map(Cause::said)
                        .collect(Collectors.joining("; ")))
                + ".";
    }

    /** A cause, and how many trusts it holds up. */
    private record Cause(long trusts, String said) {}

    private List<Cause> causes() {
        List<Cause> causes = new ArrayList<>();
        causes.add(new Cause(most(month.metrics().by("milestones-overdue", "milestone")), mostOverdue()));
        causes.add(slipped());
        EndLoadingSheets.middleBand(month)
                .flatMap(metric -> month.known(metric.id() + "-at-least-" + EndLoadingSheets.limit(metric))
                        .filter(trusts -> trusts > 0)
                        .map(trusts -> new Cause(
                                trusts,
                                Words.plainCount(trusts, "trust") + Words.verb(trusts, " leaves ", " leave ")
                                        + EndLoadingSheets.limit(metric)
                                        + "% or more of the time-critical work to the last "
                                        + EndLoadingSheets.weeks(metric) + " weeks before "
                                        + Words.verb(trusts, "its exit", "their exits"))))
                .ifPresent(causes::add);
        month.known(DataMigrationSheets.REQUIRED + "-cannot-finish")
                .filter(trusts -> trusts > 0)
                .map(trusts -> new Cause(
                        trusts,
                        "the migration of " + Words.plainCount(trusts, "trust")
                                + " cannot finish in time at its present rate"))
                .ifPresent(causes::add);
        return causes;
    }

    private Cause slipped() {
        return month.known("slipped-this-period")
                .map(trusts -> new Cause(
                        trusts,
                        trusts == 0
                                ? "no trust's forecast exit moved later this period"
                                : "the forecast exit of " + Words.count(trusts, "trust") + " moved later this period"))
                .orElse(new Cause(0, "whose forecast exit moved this period is not available"));
    }

    private String mostOverdue() {
        List<MetricValue> milestones = month.metrics().by("milestones-overdue", "milestone");
        long most = most(milestones);
        if (most == 0) {
            return milestones.isEmpty() ? "which milestones are overdue is not available" : "no milestone is overdue";
        }
        List<String> names = milestonesOverdueIn(most);
        return (names.size() == 1 ? "the milestone most often overdue is " : "the milestones most often overdue are ")
                + Words.list(names.stream().map(Words::inner).toList()) + ", at " + Words.plainCount(most, "trust")
                + (names.size() == 1 ? "" : " each");
    }

    /** What the board is asked to do, in one sentence; of several things each has its number. */
    String asked() {
        List<String> requests = requests();
        String asked = Words.capital(board()) + (month.isCut() ? " are asked" : " is asked");
        if (requests.isEmpty()) {
            return asked + " to note the figures; they call for no decision.";
        }
        return requests.size() == 1
                ? asked + " to " + requests.get(0) + "."
                : asked + ": "
                        + IntStream.range(0, requests.size())
                                .mapToObj(at -> "(" + (at + 1) + ") to " + requests.get(at))
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    /** The same, a line each. */
    List<String> askedOneByOne() {
        List<String> requests = requests();
        return requests.isEmpty()
                ? List.of("To note the figures; they call for no decision.")
                : IntStream.range(0, requests.size())
                        .mapToObj(at ->
                                (requests.size() == 1 ? "" : (at + 1) + ". ") + Words.capital(requests.get(at)) + ".")
                        .toList();
    }

    /** From the same figures. */
    private List<String> requests() {
        List<String> requests = new ArrayList<>();
        add(
                requests,
                "agree a recovery plan with ",
                toAskOf("past-deadline", "forecast-late"),
                "past the deadline or forecast late");
        add(
                requests,
                "obtain a forecast from ",
                toAskOf("forecast-none", "forecast-lapsed"),
                "without one that stands");
        month.known("exits-unconfirmed")
                .filter(trusts -> trusts > 0)
                .ifPresent(
                        trusts -> requests.add("have the exit" + Words.plainVerb(trusts, "", "s") + " confirmed that "
                                + Words.plainCount(trusts, "trust") + Words.plainVerb(trusts, " reports", " report")));
        add(
                requests,
                "obtain a return from ",
                sum("responses-missing", "responses-rejected", "responses-unreadable"),
                "whose return is missing or cannot be used");
        return requests;
    }

    /** Who is asked. */
    String board() {
        return month.isCut()
                ? "the trusts' exit boards"
                : "the " + month.figures().about().board();
    }

    /** The trusts of these metrics less those that report their exit: such a trust owes neither plan nor forecast. */
    private Optional<Long> toAskOf(String... states) {
        List<String> asked = List.of(states);
        return sum(states)
                .map(trusts -> trusts
                        - month.position().remaining().stream()
                                .filter(trust ->
                                        trust.exitReportedBy(month.asAt()).isPresent())
                                .filter(trust -> asked.contains(
                                        DeadlineState.of(trust, month.asAt()).id()))
                                .count());
    }

    private static void add(List<String> requests, String what, Optional<Long> trusts, String which) {
        trusts.filter(number -> number > 0)
                .ifPresent(number -> requests.add(
                        what + (number == 1 ? "the trust" : "the " + Words.plainCount(number, "trust")) + " " + which));
    }

    /** Of the returns expected, how many are used, and how many positions are carried forward. */
    static String returnsUsed(Composition month) {
        Optional<Long> expected = month.known("responses-expected");
        Optional<Long> accepted = month.known("responses-accepted");
        Optional<Long> queries = month.known("responses-queries");
        Optional<Long> carried = month.known("responses-carried-forward");
        if (expected.isEmpty() || accepted.isEmpty() || queries.isEmpty() || carried.isEmpty()) {
            return "Returns used: not available.";
        }
        return "Returns used: " + Words.number(accepted.get() + queries.get()) + " of "
                + Words.number(expected.get()) + " expected; carried forward from an earlier period: "
                + Words.number(carried.get()) + ".";
    }

    private List<String> milestonesOverdueIn(long trusts) {
        return month.metrics().by("milestones-overdue", "milestone").stream()
                .filter(value ->
                        Composition.known(value).filter(n -> n == trusts).isPresent())
                .map(value -> month.labels().milestone(value.groupValue()))
                .toList();
    }

    private static long most(List<MetricValue> values) {
        return values.stream()
                .flatMap(value -> Composition.known(value).stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private Optional<Long> sum(String... metrics) {
        long sum = 0;
        for (String metric : metrics) {
            Optional<Long> value = month.known(metric);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum += value.get();
        }
        return Optional.of(sum);
    }

    private Optional<Long> previous(String metric) {
        return month.metrics()
                .find(metric)
                .flatMap(value -> value.previous() instanceof Figure.Known known
                        ? Optional.of(known.value().longValue())
                        : Optional.empty());
    }

    private LocalDate deadline(Cohort cohort) {
        return month.reference().register().deadlineOn(cohort, month.asAt());
    }

    private long remainingIn(Cohort cohort) {
        return month.metrics()
                .find(REMAINING, "cohort", cohort.id())
                .flatMap(Composition::known)
                .orElse(0L);
    }
}
