package org.programmereporting.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
                .map(edition -> publication(run, edition))
                .findFirst()
                .map(Published::byCohort)
                .filter(counts -> !counts.isEmpty());
    }

    private static Map<String, Integer> byCohort(Publication publication) {
        Map<String, Integer> counts = new TreeMap<>();
        publication.figures().stream()
                .filter(figure -> figure.metric().equals("reconciliation")
                        && figure.group().equals("cohort")
                        && !figure.value().isEmpty())
                .forEach(figure -> counts.put(figure.groupValue(), new BigDecimal(figure.value()).intValueExact()));
        return counts;
    }

    static List<Publication> publications(MonthRun run) {
        return run.published().editions().stream()
                .map(edition -> publication(run, edition))
                .toList();
    }

    private static Publication publication(MonthRun run, SealedEdition edition) {
        EditionFolder folder = new EditionFolder(run.output());
        try {
            boolean longPast = edition.period().compareTo(run.period().previous()) < 0;
            List<PublishedFigure> figures = PublishedMetrics.read(folder.read(edition, METRICS)).stream()
                    .filter(figure -> !longPast || IN_LINES.contains(figure.metric()))
                    .toList();
            folder.read(edition, Manifest.FILE);
            Manifest manifest = Manifest.read(folder.of(edition).resolve(Manifest.FILE))
                    .orElseThrow(() -> new RunFailedException(
                            "The manifest of edition " + edition.id() + " cannot be read. Put it back from a backup."));
            return new Publication(
                    edition.period(),
                    edition.number(),
                    figures,
                    longPast ? List.of() : months(folder, edition),
                    ChangesSince.of(manifest, run, edition.period()));
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
