package org.programmereporting.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;
import org.programmereporting.returns.WrongSetting;

/**
 * {@code go-live-clashes}: weeks, Monday to Sunday and after the as-at date, in which more remaining trusts than a limit are forecast to go live with one incoming
 * supplier, or to exit from one outgoing supplier. A trust counts once for a supplier in a week; an unknown supplier never clashes. Weeks times suppliers
 * ({@code -go-lives}, {@code -exits}), and trusts that stand in a clash ({@code -trusts}). Apart: trusts not gone live without a forecast go-live after the as-at date,
 * or with an incoming supplier not known ({@code -go-live-unknown}), and trusts with a contract without a forecast exit after it ({@code -exit-unknown}).
 */
final class GoLiveClashes implements Itemised {
    private static final List<String> GROUPS =
            List.of(TrustDimensions.INCOMING_SUPPLIER.id(), TrustDimensions.OUTGOING_SUPPLIER.id());

    private final MetricDefinition definition;
    private final int limit;
    private final String goLive;

    GoLiveClashes(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.limit = settings.wholeNumber("more-than");
        this.goLive = settings.text("go-live");
        if (!GROUPS.containsAll(definition.groups())) {
            throw WrongSetting.of(
                    Breakdown.GROUPS,
                    "metric \"" + definition.id() + "\": the kind \"" + definition.kind() + "\" takes only the groups "
                            + String.join(", ", GROUPS));
        }
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        LocalDate asAt = month.position().asAt();
        List<TrustPosition> remaining = month.position().remaining();
        List<Event> goLives = goLives(remaining, asAt);
        List<Event> exits = exits(remaining, asAt);
        return Stream.concat(
                national(Slice.national(remaining), asAt, goLives, exits),
                definition.groups().stream()
                        .flatMap(group -> bySupplier(group, group.equals(GROUPS.get(0)) ? goLives : exits)));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.CONTRACT, Fact.CONFIRMED_EXIT, Fact.FORECAST_EXIT, Fact.INCOMING_SUPPLIER)
                .and(PlannedMilestone.columnsOf(
                        new Settings(definition).milestone("go-live", reference), "status", "forecast", "actual"));
    }

    /** A part a week that has a clash, and a part a trust that stands in one or of which it is not known. */
    @Override
    public Stream<Part> parts(MonthView month, String group, String value) {
        LocalDate asAt = month.position().asAt();
        List<TrustPosition> remaining = month.position().remaining();
        List<Event> goLives = group.equals(GROUPS.get(1)) ? List.of() : goLives(remaining, asAt);
        List<Event> exits = group.equals(GROUPS.get(0)) ? List.of() : exits(remaining, asAt);
        Map<Busy, Set<TrustPosition>> incoming = clashes(ofSupplier(goLives, value));
        Map<Busy, Set<TrustPosition>> outgoing = clashes(ofSupplier(exits, value));
        return Stream.concat(
                new ClashParts(definition, month).weeks(byWeek(incoming), byWeek(outgoing)),
                group.isEmpty() ? trusts(remaining, asAt, incoming, outgoing) : Stream.of());
    }

    private static List<Event> ofSupplier(List<Event> events, String supplier) {
        return events.stream()
                .filter(event -> supplier.isEmpty() || event.busy().supplier().equals(supplier))
                .toList();
    }

    private static Map<LocalDate, Map<String, Set<TrustPosition>>> byWeek(Map<Busy, Set<TrustPosition>> clashes) {
        Map<LocalDate, Map<String, Set<TrustPosition>>> weeks = new TreeMap<>();
        clashes.forEach((busy, trusts) ->
                weeks.computeIfAbsent(busy.week(), week -> new TreeMap<>()).put(busy.supplier(), trusts));
        return weeks;
    }

    private Stream<Part> trusts(
            List<TrustPosition> remaining,
            LocalDate asAt,
            Map<Busy, Set<TrustPosition>> incoming,
            Map<Busy, Set<TrustPosition>> outgoing) {
        Set<TrustPosition> clashing = both(incoming, outgoing)
                .flatMap(clash -> clash.getValue().stream())
                .collect(Collectors.toSet());
        return remaining.stream()
                .map(trust -> new Part(
                        trust.code().value(),
                        trust.name(),
                        ofTrusts(Slice.national(List.of(trust)), clashing.contains(trust) ? 1 : 0, asAt)
                                .toList(),
                        List.of()));
    }

    /** Each week in which a supplier has a go-live or an exit, by week, clashing or not. */
    List<SupplierWeek> weeks(MonthView month) {
        LocalDate asAt = month.position().asAt();
        List<TrustPosition> remaining = month.position().remaining();
        Stream<SupplierWeek> live =
                SupplierWeek.of(SupplierWeek.Work.GO_LIVE, goLives(remaining, asAt).stream(), limit);
        Stream<SupplierWeek> out = SupplierWeek.of(SupplierWeek.Work.EXIT, exits(remaining, asAt).stream(), limit);
        return Stream.concat(live, out).sorted(SupplierWeek.IN_ORDER).toList();
    }

    private Stream<Measured> national(
            Slice<TrustPosition> slice, LocalDate asAt, List<Event> goLives, List<Event> exits) {
        Map<Busy, Set<TrustPosition>> incoming = clashes(goLives);
        Map<Busy, Set<TrustPosition>> outgoing = clashes(exits);
        String id = definition.id();
        long weeks = both(incoming, outgoing)
                .map(clash -> clash.getKey().week())
                .distinct()
                .count();
        long trusts = both(incoming, outgoing)
                .flatMap(clash -> clash.getValue().stream())
                .distinct()
                .count();
        Stream<Measured> ofWeeks = Stream.of(
                slice.number(id, definition.unit(), weeks),
                slice.number(id + "-go-lives", definition.unit(), incoming.size()),
                slice.number(id + "-exits", definition.unit(), outgoing.size()));
        return Stream.concat(ofWeeks, ofTrusts(slice, trusts, asAt));
    }

    private Stream<Measured> ofTrusts(Slice<TrustPosition> slice, long clashing, LocalDate asAt) {
        String id = definition.id();
        return Stream.of(
                slice.number(id + "-trusts", "trusts", clashing),
                slice.number(id + "-go-live-unknown", "trusts", slice.count(trust -> isGoLiveUnknown(trust, asAt))),
                slice.number(id + "-exit-unknown", "trusts", slice.count(trust -> isExitUnknown(trust, asAt))));
    }

    private Stream<Measured> bySupplier(String group, List<Event> events) {
        Map<Busy, Set<TrustPosition>> clashes = clashes(events);
        return events.stream()
                .map(event -> event.busy().supplier())
                .distinct()
                .sorted()
                .map(supplier -> new Slice<>(group, supplier, List.copyOf(clashes.keySet())))
                .map(slice -> slice.number(
                        definition.id(),
                        definition.unit(),
                        slice.count(busy -> busy.supplier().equals(slice.value()))));
    }

    private Map<Busy, Set<TrustPosition>> clashes(List<Event> events) {
        return events.stream()
                .collect(Collectors.groupingBy(Event::busy, Collectors.mapping(Event::trust, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(busy -> busy.getValue().size() > limit)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<Busy, Set<TrustPosition>>> both(
            Map<Busy, Set<TrustPosition>> one, Map<Busy, Set<TrustPosition>> other) {
        return Stream.of(one, other).flatMap(clashes -> clashes.entrySet().stream());
    }

    private List<Event> goLives(List<TrustPosition> trusts, LocalDate asAt) {
        return trusts.stream().flatMap(trust -> goLives(trust, asAt)).toList();
    }

    private static List<Event> exits(List<TrustPosition> trusts, LocalDate asAt) {
        return trusts.stream().flatMap(trust -> exits(trust, asAt)).toList();
    }

    private Stream<Event> goLives(TrustPosition trust, LocalDate asAt) {
        PlannedMilestone planned = PlannedMilestone.of(trust, goLive);
        return planned.forecast().filter(day -> day.isAfter(asAt) && planned.isAhead(asAt)).stream()
                .flatMap(day -> incoming(trust).map(supplier -> Event.of(trust, supplier, day)));
    }

    private static Stream<Event> exits(TrustPosition trust, LocalDate asAt) {
        return trust.openContracts().stream()
                .flatMap(contract -> contract.forecastExit().filter(day -> day.isAfter(asAt)).stream()
                        .map(day -> Event.of(trust, contract.outgoingSupplier(), day)));
    }

    private boolean isGoLiveUnknown(TrustPosition trust, LocalDate asAt) {
        PlannedMilestone planned = PlannedMilestone.of(trust, goLive);
        boolean supplierUnknown = trust.openContracts().stream()
                .anyMatch(contract -> contract.incomingSupplier().isEmpty());
        return planned.isAhead(asAt)
                && (supplierUnknown
                        || planned.forecast().filter(day -> day.isAfter(asAt)).isEmpty());
    }

    private static boolean isExitUnknown(TrustPosition trust, LocalDate asAt) {
        return !trust.openContracts().stream()
                .allMatch(contract ->
                        contract.forecastExit().filter(day -> day.isAfter(asAt)).isPresent());
    }

    private static Stream<String> incoming(TrustPosition trust) {
        return trust.openContracts().stream()
                .map(ContractPosition::incomingSupplier)
                .flatMap(supplier -> supplier.stream())
                .distinct();
    }

    /** A supplier in a week, which begins on this Monday. */
    record Busy(String supplier, LocalDate week) {}

    record Event(TrustPosition trust, Busy busy) {
        static Event of(TrustPosition trust, String supplier, LocalDate day) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Event(trust, new Busy(supplier, monday));
        }
    }
}
