package org.programmereporting.programme;

import java.util.Collection;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The known word that a misspelt one is likely to mean: the most alike by Jaro and Winkler, if it is very much alike. */
final class Nearest {
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final double VERY_MUCH = 0.85;

    private Nearest() {}

    /** A question to the person, or nothing when no word is near. */
    static String question(String word, Collection<String> known) {
        return known.stream()
                .map(each -> Map.entry(each, LIKENESS.apply(word, each)))
                .filter(each -> each.getValue() >= VERY_MUCH)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(each -> "Did you mean \"" + each.getKey() + "\"? ")
                .orElse("");
    }
}
