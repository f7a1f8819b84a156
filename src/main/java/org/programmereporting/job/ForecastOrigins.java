package org.programmereporting.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.programme.DatedProgramme;
import org.programmereporting.programme.Programme;
import org.programmereporting.returns.FirstWaveMilestone;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closing;
import org.programmereporting.store.Hash;

/**
 * The origins of a run, each with a hash of all that its forecast depends on. Worked out once each, from a folder that is read once; what many origins have in
 * common is written out and hashed once.
 */
final class ForecastOrigins {
    private final MonthRun later;
    private final DatedProgramme folder;
    private final KnownReceipts receipts;
    private final String deciding;
    private final Map<ReportingPeriod, ForecastOrigin> known = new TreeMap<>();
    private final List<Hashed> hashed = new ArrayList<>();

    ForecastOrigins(MonthRun later) {
        this.later = later;
        this.folder = later.folder().dated();
        this.receipts = new KnownReceipts(later.inventory());
        this.deciding = Fingerprint.deciding(Deciding.of(later.folder(), later.definition()), later.programVersion());
    }

    private record Hashed(List<?> lines, String hash) {}

    ForecastOrigin of(ReportingPeriod origin) {
        return known.computeIfAbsent(origin, this::origin);
    }

    private ForecastOrigin origin(ReportingPeriod origin) {
        KnownBy knownBy =
                KnownBy.of(ForecastOrigin.moment(origin, later.programme().reference()));
        Programme programme = folder.knownBy(knownBy);
        return ForecastOrigin.of(
                origin, later, knownBy, programme, determinedBy(origin, knownBy, programme.reference()));
    }

    private String determinedBy(ReportingPeriod origin, KnownBy knownBy, ReferenceData reference) {
        StringBuilder all = new StringBuilder("forecast of " + origin + " known by " + knownBy + '\n' + deciding);
        register(reference.register()).forEach(lines -> all.append(hash(lines)).append('\n'));
        all.append(hash(exits(reference, origin))).append('\n');
        all.append(hash(reference.corrections()))
                .append('\n')
                .append(hash(reference.decisions()))
                .append('\n');
        later.closures().closed().headMap(origin.next()).values().stream()
                .map(Closing::receipts)
                .forEach(counted -> all.append('\n').append(counted).append(" receipts"));
        receipts.upTo(origin, knownBy).forEach(month -> all.append('\n').append(month));
        return Hash.of(all.toString());
    }

    /** Lists of the same lines are known from the origin before, nearly always. */
    private String hash(List<?> lines) {
        return hashed.stream()
                .filter(before -> before.lines().equals(lines))
                .map(Hashed::hash)
                .findFirst()
                .orElseGet(() -> {
                    Hashed first = new Hashed(lines, Hash.of(lines.toString()));
                    hashed.add(first);
                    return first.hash();
                });
    }

    private static List<List<?>> register(Register register) {
        return List.of(
                register.trusts(),
                register.successions(),
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
