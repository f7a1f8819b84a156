package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.OdsCode;

/**
 * Every trust that needs attention, the gravest first: by its gravest reason, then by how many reasons it has, then by the least contingency. Of a trust that
 * reports its exit nothing is asked that only one still on the way can do.
 *
 * @param entries a trust each
 */
record AttentionList(List<Entry> entries) {
    AttentionList {
        entries = List.copyOf(entries);
    }

    /** A trust's reasons, the gravest first; of a word that is true of it several times the first. */
    record Entry(List<Found> reasons) {
        Attention gravest() {
            return reasons.get(0).attention();
        }

        String word() {
            return reasons.get(0).word();
        }
    }

    record Found(String word, Attention attention) {}

    /** By the words of the definition, the gravest first. */
    static AttentionList of(Composition month, List<String> words) {
        Map<OdsCode, List<Found>> byTrust = new TreeMap<>();
        for (String word : words) {
            AttentionKinds.of(word)
                    .orElseThrow()
                    .find(month)
                    .filter(found -> AttentionKinds.isOfGone(word)
                            || found.trust().exitReportedBy(month.asAt()).isEmpty())
                    .forEach(found -> add(
                            byTrust.computeIfAbsent(found.trust().code(), none -> new ArrayList<>()),
                            new Found(word, found)));
        }
        return new AttentionList(byTrust.values().stream()
                .map(Entry::new)
                .sorted(gravestFirst(month, words))
                .toList());
    }

    private static void add(List<Found> reasons, Found found) {
        if (reasons.stream().noneMatch(earlier -> earlier.word().equals(found.word()))) {
            reasons.add(found);
        }
    }

    private static Comparator<Entry> gravestFirst(Composition month, List<String> words) {
        return Comparator.comparing((Entry entry) -> words.indexOf(entry.word()))
                .thenComparing(entry -> -entry.reasons().size())
                .thenComparing(entry -> new TrustStanding(entry.gravest().trust(), month.asAt())
                        .contingency()
                        .orElse(Long.MIN_VALUE))
                .thenComparing(entry -> entry.gravest().trust().code());
    }

    /** Of how many trusts a word is true. */
    long count(String word) {
        return entries.stream()
                .filter(entry ->
                        entry.reasons().stream().anyMatch(found -> found.word().equals(word)))
                .count();
    }
}
