package org.programmereporting.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.programmereporting.programme.DatedProgramme;
import org.programmereporting.programme.Programme;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.FirstWaveMilestone;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closing;
import org.programmereporting.store.Hash;

/**
 * A month that the back-test scores, as it was when its report was released: its last day is the as-at day, and what came later is not known. Where the
 * calendar has no release, nothing counts that came after the month's end.
 *
 * @param run the month as known then
 * @param determinedBy all that the month's forecast depends on, hashed: what is learnt or received later changes nothing
 */
record ForecastOrigin(MonthRun run, String determinedBy) {
    /** The moment up to which something must have been known. */
    static LocalDateTime moment(ReportingPeriod origin, ReferenceData reference) {
        return reference
                .calendarEntry(origin)
                .map(CalendarEntry::releaseAt)
                .orElse(origin.next().firstDay().atStartOfDay());
    }

    /**
     * An origin of a later run's month.
     *
     * @param all the run's programme with all that is known
     * @param receipts of the run's inventory
     */
    static ForecastOrigin of(ReportingPeriod origin, MonthRun later, DatedProgramme all, KnownReceipts receipts) {
        KnownBy knownBy = KnownBy.of(moment(origin, later.programme().reference()));
        Programme programme = all.knownBy(knownBy);
        String determinedBy = determinedBy(origin, knownBy, programme, later, receipts);
        return new ForecastOrigin(
                new MonthRun(
                        later.folder(),
                        programme,
                        later.output(),
                        origin,
                        origin.lastDay(),
                        knownBy,
                        later.closures(),
                        later.inventory(),
                        later.definition(),
                        later.judging(),
                        determinedBy,
                        later.programVersion(),
                        later.clock(),
                        later.progress(),
                        new Published(determinedBy, List.of()),
                        Optional.empty()),
                determinedBy);
    }

    ReportingPeriod period() {
        return run.period();
    }

    private static String determinedBy(
            ReportingPeriod origin, KnownBy knownBy, Programme programme, MonthRun later, KnownReceipts receipts) {
        ReferenceData reference = programme.reference();
        StringBuilder all = new StringBuilder("forecast of " + origin + " known by " + knownBy + '\n');
        all.append(Fingerprint.judging(
                        Deciding.of(later.folder(), later.definition()), reference.register(), later.programVersion()))
                .append('\n');
        register(reference.register()).forEach(line -> all.append(line).append('\n'));
        exits(reference, origin).forEach(line -> all.append(line).append('\n'));
        all.append(reference.corrections()).append('\n').append(reference.decisions());
        later.closures().closed().headMap(origin.next()).values().stream()
                .map(Closing::receipts)
                .forEach(counted -> all.append('\n').append(counted).append(" receipts"));
        receipts.upTo(origin, knownBy).forEach(month -> all.append('\n').append(month));
        return Hash.of(all.toString());
    }

    private static List<List<?>> register(Register register) {
        return List.of(
                register.cohorts(),
                register.deadlines(),
                register.contracts(),
                register.exits(),
                register.scopeExits(),
                register.baselineChanges(),
                register.suppliers());
    }

    private static List<FirstWaveMilestone> exits(ReferenceData reference, ReportingPeriod origin) {
        return reference.firstWave().stream()
                .filter(row -> row.milestone().equals(FirstWaveMilestone.EXIT)
                        && !row.actual().isAfter(origin.lastDay()))
                .toList();
    }
}
