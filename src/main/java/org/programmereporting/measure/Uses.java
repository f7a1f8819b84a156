package org.programmereporting.measure;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a metric looks at of a trust besides which group it falls into. So much is shown when one of its figures is explained; the fields must be on the
 * programme's return form.
 */
public record Uses(List<Fact> facts, List<UsedField> fields) {
    static final Uses NOTHING = Uses.of();

    public Uses {
        facts = List.copyOf(facts);
        fields = List.copyOf(fields);
    }

    static Uses of(Fact... facts) {
        return new Uses(List.of(facts), List.of());
    }

    Uses and(UsedField... more) {
        return and(List.of(more));
    }

    Uses and(List<UsedField> more) {
        return new Uses(facts, Stream.concat(fields.stream(), more.stream()).toList());
    }

    Uses and(Uses other) {
        return new Uses(
                        Stream.concat(facts.stream(), other.facts.stream())
                                .distinct()
                                .toList(),
                        fields)
                .and(other.fields);
    }

    /** The same of a figure by a group: and what says into which of its values a trust falls. */
    Uses in(String group) {
        return Stream.of(group.split("\\+", -1)).map(Uses::ofGroup).reduce(this, Uses::and);
    }

    private static Uses ofGroup(String group) {
        return switch (group) {
            case "cohort", "cluster", "service", "outgoing-supplier" -> Uses.of(Fact.CONTRACT);
            case "incoming-supplier" -> Uses.of(Fact.INCOMING_SUPPLIER);
            default -> NOTHING;
        };
    }

    /** Whether the forecast has to be made for it. */
    public boolean needsForecast() {
        return facts.contains(Fact.FORECAST);
    }

    /** Whether earlier forecasts have to be scored for it. */
    public boolean needsBackTest() {
        return facts.contains(Fact.BACK_TEST);
    }
}
