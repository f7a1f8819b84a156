package org.programmereporting.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.NationalForecast;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.TrustPosition;

/**
 * A part of the nation that is reported by itself: the trusts of a cohort, or of a region. Every trust is in exactly one cohort and one region.
 *
 * @param group {@code cohort} or {@code region}
 * @param value its id
 */
public record TrustGroup(String group, String value) {
    public static final String COHORT = "cohort";
    public static final String REGION = "region";

    /** All groups of a kind, in the order of the definition. */
    public static List<TrustGroup> all(String group, Register register) {
        Stream<String> ids = group.equals(COHORT)
                ? register.cohorts().stream().map(Cohort::id)
                : register.regions().stream().map(Region::id);
        return ids.map(id -> new TrustGroup(group, id)).toList();
    }

    public boolean isCohort() {
        return group.equals(COHORT);
    }

    public boolean holds(TrustPosition trust) {
        return value.equals(isCohort() ? trust.cohort() : trust.region());
    }

    /**
     * The month cut to the group: its trusts of this month, in all months; the trusts that were in it as the month opened, with their returns. The forecast is
     * cut, not drawn again: it keeps its own fan. How good earlier forecasts were is told of the nation only.
     */
    public MonthView cut(MonthView month) {
        NationalPosition opening = only(this::holds, month.opening());
        Set<OdsCode> asked = codes(opening);
        return new MonthView(
                month.reference(),
                positions(month),
                opening,
                month.expected().stream()
                        .filter(expected -> asked.contains(expected.trust()))
                        .toList(),
                Optional.empty(),
                month.forecast().map(forecast -> cut(forecast, codes(only(this::holds, month.position())))),
                Optional.empty(),
                month.history());
    }

    /** Trusts whose contracts one of the group took over belong to its past. */
    private List<NationalPosition> positions(MonthView month) {
        NationalPosition now = only(this::holds, month.position());
        Set<OdsCode> line = lineage(now, month.reference());
        List<NationalPosition> earlier =
                month.positions().subList(0, month.positions().size() - 1);
        return Stream.concat(
                        earlier.stream().map(position -> only(trust -> line.contains(trust.code()), position)),
                        Stream.of(now))
                .toList();
    }

    private static Set<OdsCode> lineage(NationalPosition now, ReferenceData reference) {
        return now.trusts().stream()
                .flatMap(trust -> reference.register().lineage(trust.code(), now.asAt()).stream())
                .collect(Collectors.toSet());
    }

    private NationalForecast cut(NationalForecast forecast, Set<OdsCode> trusts) {
        List<RemainingQuantiles> fan = forecast.remaining().stream()
                .filter(each -> each.group().equals(group) && each.value().equals(value))
                .flatMap(each -> Stream.of(ofAll(each), each))
                .toList();
        return new NationalForecast(
                forecast.trusts().stream()
                        .filter(each -> trusts.contains(each.trust()))
                        .toList(),
                fan,
                forecast.migrations().entrySet().stream()
                        .filter(each -> trusts.contains(each.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                forecast.classSize());
    }

    private static RemainingQuantiles ofAll(RemainingQuantiles own) {
        return new RemainingQuantiles(own.month(), "", "", own.p10(), own.p50(), own.p80(), own.p90());
    }

    private static NationalPosition only(Predicate<TrustPosition> which, NationalPosition position) {
        return new NationalPosition(
                position.period(),
                position.asAt(),
                position.trusts().stream().filter(which).toList());
    }

    private static Set<OdsCode> codes(NationalPosition position) {
        return position.trusts().stream().map(TrustPosition::code).collect(Collectors.toSet());
    }

    /** The national figures of this group, as those of the whole that it is. */
    List<MetricValue> taken(NationalMetrics national) {
        return national.values().stream()
                .filter(figure ->
                        figure.group().equals(group) && figure.groupValue().equals(value))
                .map(figure -> figure.of("", ""))
                .toList();
    }
}
