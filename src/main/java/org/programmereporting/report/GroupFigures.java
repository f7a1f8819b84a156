package org.programmereporting.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.measure.GroupMetrics;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.measure.TrustGroup;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.OpenQuery;
import org.programmereporting.returns.TrustPosition;

/**
 * A month's figures cut to the trusts of a cohort or region.
 *
 * @param own what its workbook is made from
 * @param nation what stands beside
 * @param siblings the metrics of every group of its kind, its own among them: what one workbook withholds no other may tell
 */
public record GroupFigures(
        TrustGroup group, MonthlyFigures own, MonthlyFigures nation, List<NationalMetrics> siblings) {
    public GroupFigures {
        siblings = List.copyOf(siblings);
    }

    /**
     * Of every group of a kind that has a trust remaining, or had one as the month opened.
     *
     * @param before the month before, uncut; without it no previous value is available
     */
    public static List<GroupFigures> all(String kind, MonthlyFigures nation, Optional<MonthView> before) {
        List<TrustGroup> groups =
                TrustGroup.all(kind, nation.month().reference().register());
        List<NationalMetrics> metrics = groups.stream()
                .map(group -> GroupMetrics.of(group, nation.definitions(), nation.month(), before, nation.metrics()))
                .toList();
        return Stream.iterate(0, at -> at < groups.size(), at -> at + 1)
                .map(at ->
                        new GroupFigures(groups.get(at), cut(nation, groups.get(at), metrics.get(at)), nation, metrics))
                .filter(figures -> figures.hasTrusts())
                .toList();
    }

    private boolean hasTrusts() {
        return !own.month().position().remaining().isEmpty()
                || !own.month().expected().isEmpty();
    }

    /** The analyst's commentary speaks of the nation, and may name any trust: it is left out. */
    private static MonthlyFigures cut(MonthlyFigures nation, TrustGroup group, NationalMetrics metrics) {
        MonthView month = group.cut(nation.month());
        Set<OdsCode> trusts = Stream.concat(
                        month.position().trusts().stream().map(TrustPosition::code),
                        month.expected().stream().map(ExpectedReturn::trust))
                .collect(Collectors.toSet());
        List<CheckedReturn> returns = nation.returns().stream()
                .filter(file -> file.trust().filter(trusts::contains).isPresent())
                .toList();
        return new MonthlyFigures(
                nation.about(),
                month,
                metrics,
                nation.definitions(),
                nation.form(),
                returns,
                List.of(),
                nation.release(),
                nation.nextRelease(),
                nation.knownBy(),
                matters(nation.matters(), trusts),
                nation.fingerprint(),
                nation.edition(),
                nation.published());
    }

    private static OpenMatters matters(OpenMatters all, Set<OdsCode> trusts) {
        SortedMap<OdsCode, List<OpenQuery>> queries = new TreeMap<>(all.queries());
        queries.keySet().retainAll(trusts);
        return new OpenMatters(
                queries,
                all.lines().stream()
                        .filter(line -> trusts.contains(line.trust()))
                        .toList());
    }
}
