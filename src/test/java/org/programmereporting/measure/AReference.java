package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.AdoptionCount;
import org.programmereporting.returns.Assessment;
import org.programmereporting.returns.BaselineChange;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.DeadlineChange;
import org.programmereporting.returns.FirstWaveMilestone;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Rating;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ScopeExit;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.Succession;
import org.programmereporting.returns.Supplier;
import org.programmereporting.returns.Trust;

/** Reference data for tests: three cohorts, four clusters, two regions; trusts and what happens to them as the test says. */
final class AReference {
    private final List<Trust> trusts = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<ConfirmedExit> exits = new ArrayList<>();
    private final List<Succession> successions = new ArrayList<>();
    private final List<ScopeExit> scopeExits = new ArrayList<>();
    private final List<DeadlineChange> deadlines = new ArrayList<>();
    private final List<BaselineChange> baselineChanges = new ArrayList<>();
    private final List<AdoptionCount> adoption = new ArrayList<>();
    private final List<FirstWaveMilestone> firstWave = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private List<Milestone> milestones =
            List.of(new Milestone("contract-award", "Contract award", true), new Milestone("go-live", "Go-live", true));

    static AReference aReference() {
        return new AReference();
    }

    AReference trust(String code) {
        return trust(code, "2000-01-01", "");
    }

    /** Open from a day, to a day or for good. */
    AReference trust(String code, String opened, String closed) {
        trusts.add(new Trust(new OdsCode(code), "Trust " + code, "Y56", day(opened), optionalDay(closed), day(opened)));
        return this;
    }

    AReference renamed(String code, String name, String from) {
        trusts.add(new Trust(new OdsCode(code), name, "Y54", day("2000-01-01"), Optional.empty(), day(from)));
        return this;
    }

    /** Held since 2005, without start and baseline. */
    AReference contract(String trust, String service, String cluster) {
        return contract(trust, service, cluster, "2005-01-01", "");
    }

    AReference contract(String trust, String service, String cluster, String heldFrom, String baseline) {
        return contract(trust, service, cluster, heldFrom, "", baseline);
    }

    AReference contract(
            String trust, String service, String cluster, String heldFrom, String exitStart, String baseline) {
        contracts.add(new Contract(
                new OdsCode(trust),
                service,
                cluster,
                "System of " + cluster,
                "out-" + cluster,
                day(heldFrom),
                optionalDay(exitStart),
                optionalDay(baseline),
                new Source("reference/contracts.csv", "", "line " + (contracts.size() + 2))));
        return this;
    }

    AReference exit(String trust, String service, String day) {
        exits.add(new ConfirmedExit(
                new OdsCode(trust),
                service,
                day(day),
                day(day),
                new Source("reference/exits.csv", "", "line " + (exits.size() + 2))));
        return this;
    }

    AReference merger(String predecessor, String successor, String day) {
        successions.add(new Succession(
                new OdsCode(predecessor), new OdsCode(successor), day(day), "merger", Source.of("successions.csv")));
        return this;
    }

    AReference leaves(String trust, String day) {
        scopeExits.add(new ScopeExit(new OdsCode(trust), day(day), "stays with the supplier", Source.of("scope.csv")));
        return this;
    }

    AReference deadline(String cohort, String deadline, String effectiveFrom) {
        deadlines.add(
                new DeadlineChange(cohort, day(deadline), day(effectiveFrom), "extension", Source.of("deadlines.csv")));
        return this;
    }

    AReference baselineChange(String trust, String service, String baseline, String effectiveFrom) {
        baselineChanges.add(new BaselineChange(
                new OdsCode(trust),
                service,
                day("2015-01-31"),
                day(baseline),
                day(effectiveFrom),
                "B1",
                Source.of("baseline-changes.csv")));
        return this;
    }

    AReference adoption(String asAt, int count) {
        adoption.add(new AdoptionCount(day(asAt), count, "census", Source.of("adoption.csv")));
        return this;
    }

    AReference firstWave(String trust, String milestone, String start, String planned, String actual) {
        firstWave.add(new FirstWaveMilestone(
                new OdsCode(trust),
                BigDecimal.TEN,
                milestone,
                day(start),
                day(planned),
                day(actual),
                Source.of("first-wave.csv")));
        return this;
    }

    /** In this order, in place of the award and the go-live. */
    AReference milestones(Milestone... inOrder) {
        milestones = List.of(inOrder);
        return this;
    }

    AReference assessed(String trust, String period, String rating) {
        assessments.add(new Assessment(
                new OdsCode(trust),
                AReturn.period(period),
                rating,
                "Exit lead",
                "A look at the plan",
                new Source("reference/assessments.csv", "", "line " + (assessments.size() + 2))));
        return this;
    }

    ReferenceData build() {
        return new ReferenceData(
                new Register(
                        List.of(new Region("Y54", "North"), new Region("Y56", "London")),
                        List.of(
                                cluster("southern", "2013-06-30"),
                                cluster("north-east", "2016-06-30"),
                                cluster("eastern", "2016-06-30"),
                                cluster("london", "2015-06-30")),
                        List.of(
                                cohort("first-wave", "2013-06-30", "southern"),
                                cohort("london-2015", "2015-06-30", "london"),
                                cohort("nme-2016", "2016-06-30", "north-east", "eastern")),
                        deadlines,
                        trusts,
                        contracts,
                        exits,
                        successions,
                        scopeExits,
                        baselineChanges,
                        List.of(new Supplier("acme", "Acme Imaging", List.of("ACME Ltd")))),
                List.of("PACS", "RIS"),
                milestones,
                List.of(
                        new Rating("green", "Green", "highly likely"),
                        new Rating("amber-green", "Amber/green", "probable"),
                        new Rating("amber", "Amber", "feasible"),
                        new Rating("red", "Red", "unachievable")),
                adoption,
                firstWave,
                List.of(),
                List.of(),
                day("2013-12-31"),
                2,
                List.of(),
                List.of(),
                assessments);
    }

    private static Cluster cluster(String id, String end) {
        return new Cluster(id, id, day(end));
    }

    private static Cohort cohort(String id, String deadline, String... clusters) {
        return new Cohort(id, id, List.of(clusters), day(deadline), Source.of("programme.yml"));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Optional<LocalDate> optionalDay(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(day(text));
    }
}
