package org.programmereporting.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmereporting.report.Publication.PublishedFigure;

/**
 * {@code store/known/published.bin}: of editions of long ago the few figures that lines over the months still show, by the hash under which their {@code metrics.csv}
 * was sealed. Years of editions are held against every report, and what was sealed does not change. Deleted or damaged, it is made again by the next report.
 */
final class RememberedFigures {
    private static final String BETWEEN = "\n";

    private final KnownFile known;

    private RememberedFigures(KnownFile known) {
        this.known = known;
    }

    static RememberedFigures read(Path file) {
        return new RememberedFigures(KnownFile.read(file));
    }

    /** The figures of a sealed file; nothing when they are not known. */
    Optional<List<PublishedFigure>> of(String sealedAs) {
        return known.of(sealedAs)
                .map(words ->
                        words.entrySet().stream().map(RememberedFigures::figure).toList());
    }

    /** Remembers the figures of a file that was read as it was sealed. A group whose name has several lines would not come back, so its file is read each time. */
    void learn(String sealedAs, List<PublishedFigure> figures) {
        if (figures.stream()
                .allMatch(figure -> figure(key(figure), values(figure)).equals(Optional.of(figure)))) {
            known.learn(
                    sealedAs,
                    figures.stream()
                            .collect(Collectors.toMap(
                                    RememberedFigures::key,
                                    RememberedFigures::values,
                                    (first, again) -> first,
                                    TreeMap::new)));
        }
    }

    /** Writes the figures that were asked for. */
    void write(Path file) {
        known.write(file);
    }

    private static String key(PublishedFigure figure) {
        return String.join(BETWEEN, figure.metric(), figure.group(), figure.groupValue());
    }

    private static String values(PublishedFigure figure) {
        return String.join(BETWEEN, figure.value(), figure.numerator(), figure.denominator());
    }

    private static PublishedFigure figure(Map.Entry<String, String> known) {
        return figure(known.getKey(), known.getValue()).orElseThrow();
    }

    private static Optional<PublishedFigure> figure(String key, String values) {
        String[] whose = key.split(BETWEEN, -1);
        String[] what = values.split(BETWEEN, -1);
        return whose.length == 3 && what.length == 3
                ? Optional.of(new PublishedFigure(whose[0], whose[1], whose[2], what[0], what[1], what[2]))
                : Optional.empty();
    }
}
