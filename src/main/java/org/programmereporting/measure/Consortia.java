package org.programmereporting.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmereporting.returns.ConsortiumName;
import org.programmereporting.returns.TrustPosition;

/**
 * Who buys with whom among the remaining trusts, by their latest accepted returns, however old; a consortium is called as its first member by code writes it.
 *
 * @param field the field of the return that names it; empty when a trust buys alone
 * @param members by the consortium's key
 */
record Consortia(String field, Map<String, List<TrustPosition>> members) {
    /** A trust that answered and names no consortium. */
    static final String ALONE = "alone";

    static Consortia of(String field, List<TrustPosition> remaining) {
        return new Consortia(
                field,
                remaining.stream()
                        .filter(trust -> key(field, trust).isPresent())
                        .collect(
                                Collectors.groupingBy(trust -> key(field, trust).orElseThrow())));
    }

    /** The consortium of a trust, {@link #ALONE}, or not yet known when the trust never answered. */
    String of(TrustPosition trust) {
        if (trust.answers().isEmpty()) {
            return Dimension.NOT_YET_KNOWN;
        }
        return key(field, trust)
                .flatMap(key ->
                        written(field, members.getOrDefault(key, List.of(trust)).get(0)))
                .orElse(ALONE);
    }

    private static Optional<String> key(String field, TrustPosition trust) {
        return written(field, trust).map(name -> new ConsortiumName(name).key()).filter(key -> !key.isEmpty());
    }

    private static Optional<String> written(String field, TrustPosition trust) {
        return trust.answers().flatMap(said -> said.text(field)).map(String::strip);
    }
}
