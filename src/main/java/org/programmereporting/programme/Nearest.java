package org.programmereporting.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The known word that a misspelt one is likely to mean: the most alike by Jaro and Winkler, if it is very much alike. */
final class Nearest {
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final double VERY_MUCH = 0.85;
    /** More words than this are a list that nobody reads; then so few are named. */
    private static final int MOST = 40;

    private static final int FEW = 10;

    private Nearest() {}

    static Optional<String> to(String word, Collection<String> known) {
        return mostAlike(word, known).stream().findFirst().filter(each -> LIKENESS.apply(word, each) >= VERY_MUCH);
    }

    /** A question to the person, or nothing when no word is near. */
    static String question(String word, Collection<String> known) {
        return to(word, known).map(each -> "Did you mean \"" + each + "\"? ").orElse("");
    }

    /** What to do about a word that is none of a closed set: the question, then the words; of very many those most alike. */
    static String mend(String word, Collection<String> known) {
        return question(word, known) + "Use one of " + listed(word, known);
    }

    private static String listed(String word, Collection<String> known) {
        return known.size() <= MOST
                ? YamlMap.words(List.copyOf(known))
                : YamlMap.words(mostAlike(word, known).subList(0, FEW)) + ", or of " + (known.size() - FEW) + " others";
    }

    private static List<String> mostAlike(String word, Collection<String> known) {
        return known.stream()
                .sorted(Comparator.comparingDouble((String each) -> -LIKENESS.apply(word, each))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
