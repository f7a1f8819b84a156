package org.programmereporting.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.report.Publication;
import org.programmereporting.report.Publication.PublishedFigure;
import org.programmereporting.report.Publication.PublishedMonth;
import org.programmereporting.report.csv.PublishedMetrics;
import org.programmereporting.report.csv.PublishedMonths;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Editions;
import org.programmereporting.store.Hash;
import org.programmereporting.store.SealedEdition;
import org.springframework.util.function.SingletonSupplier;

/**
 * The editions that a month's figures are held against: the standing one of each period before, and of the period itself the latest that was made
 * from other inputs, so that sealing a draft does not make it stale.
 *
 * @param inputs fingerprint of all else that the figures are made from
 */
record Published(String inputs, List<SealedEdition> editions) {
    static final String METRICS = "data/metrics.csv";
    private static final List<String> MONTHS = List.of("data/forecast.csv", "data/calendar.csv");
    /** Metrics that lines over the months show of months long past. */
    private static final Set<String> IN_LINES = Set.of("trusts-remaining", "confidence");

    static Published of(Editions all, ReportingPeriod period, String inputs) {
        Optional<SealedEdition> own = all.of(period).stream()
                .filter(edition ->
                        !all.isWithdrawn(edition) && !edition.inputs().equals(inputs))
                .reduce((earlier, later) -> later);
        Stream<SealedEdition> earlier = all.sealed().stream()
                .map(SealedEdition::period)
                .filter(each -> each.compareTo(period) < 0)
                .distinct()
                .sorted()
                .flatMap(each -> all.standing(each).stream());
        return new Published(inputs, Stream.concat(earlier, own.stream()).toList());
    }

    /** What is read of an edition. */
    static List<String> files(SealedEdition edition) {
        return Stream.concat(Stream.of(METRICS, Manifest.FILE), MONTHS.stream().filter(edition.files()::containsKey))
                .toList();
    }

    /** The fingerprint of the whole; where nothing was published it is that of the inputs. */
    String fingerprint() {
        return editions.isEmpty()
                ? inputs
                : Hash.of(editions.stream()
                        .map(edition -> edition.id() + " " + edition.files().get(METRICS))
                        .collect(Collectors.joining("\n", inputs + "\n", "")));
    }

    /** Trusts remaining by cohort at the period before, as last published. */
    static Optional<Map<String, Integer>> remaining(MonthRun run) {
        return run.published().editions().stream()
                .filter(edition -> edition.period().equals(run.period().previous()))
                .findFirst()
                .map(edition -> byCohort(allFigures(new EditionFolder(run.output()), edition)))
                .filter(counts -> !counts.isEmpty());
    }

    private static Map<String, Integer> byCohort(List<PublishedFigure> figures) {
        Map<String, Integer> counts = new TreeMap<>();
        figures.stream()
                .filter(figure -> figure.metric().equals("reconciliation")
                        && figure.group().equals("cohort")
                        && !figure.value().isEmpty())
                .forEach(figure -> counts.put(figure.groupValue(), new BigDecimal(figure.value()).intValueExact()));
        return counts;
    }

    static List<Publication> publications(MonthRun run) {
        Path known = run.output().publishedFigures();
        RememberedFigures remembered = RememberedFigures.read(known);
        List<Publication> publications = run.published().editions().stream()
                .map(edition -> publication(run, edition, remembered))
                .toList();
        remembered.write(known);
        return publications;
    }

    private static Publication publication(MonthRun run, SealedEdition edition, RememberedFigures remembered) {
        EditionFolder folder = new EditionFolder(run.output());
        boolean longPast = edition.period().compareTo(run.period().previous()) < 0;
        try {
            if (!longPast) { // refused when it is not what was sealed, also where no figure differs
                folder.read(edition, Manifest.FILE);
            }
            return new Publication(
                    edition.period(),
                    edition.number(),
                    longPast ? inLines(folder, edition, remembered) : figures(folder, edition),
                    longPast ? List.of() : months(folder, edition),
                    SingletonSupplier.of(() -> changesSince(folder, edition, run)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<PublishedFigure> figures(EditionFolder folder, SealedEdition edition) throws IOException {
        return PublishedMetrics.read(folder.read(edition, METRICS));
    }

    private static List<PublishedFigure> allFigures(EditionFolder folder, SealedEdition edition) {
        try {
            return figures(folder, edition);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<PublishedFigure> inLines(
            EditionFolder folder, SealedEdition edition, RememberedFigures remembered) throws IOException {
        String sealedAs = edition.files().getOrDefault(METRICS, "");
        Optional<List<PublishedFigure>> known = remembered.of(sealedAs);
        if (known.isPresent()) {
            return known.get();
        }
        List<PublishedFigure> figures = figures(folder, edition).stream()
                .filter(figure -> IN_LINES.contains(figure.metric()))
                .toList();
        remembered.learn(sealedAs, figures);
        return figures;
    }

    /** Asked only where a figure is another now; the manifest of a month after years names very many returns. */
    private static List<String> changesSince(EditionFolder folder, SealedEdition edition, MonthRun run) {
        try {
            Manifest manifest = Manifest.of(folder.read(edition, Manifest.FILE))
                    .orElseThrow(() -> new RunFailedException(
                            "The manifest of edition " + edition.id() + " cannot be read. Put it back from a backup."));
            return ChangesSince.of(manifest, run, edition.period());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<PublishedMonth> months(EditionFolder folder, SealedEdition edition) throws IOException {
        List<PublishedMonth> months = new ArrayList<>();
        for (String file : files(edition)) {
            if (MONTHS.contains(file)) {
                months.addAll(PublishedMonths.read(folder.read(edition, file), file));
            }
        }
        return months;
    }
}
