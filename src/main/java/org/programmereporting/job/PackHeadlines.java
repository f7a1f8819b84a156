package org.programmereporting.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.distribute.Audience;
import org.programmereporting.distribute.EditionLetter.Section;
import org.programmereporting.report.Publication.PublishedFigure;
import org.programmereporting.report.csv.PublishedMetrics;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.Supplier;
import org.programmereporting.store.SealedEdition;

/** The headlines of what a reader answers for, in sentences made from the figures of the sealed edition; a figure that it does not have has no sentence. */
final class PackHeadlines {
    private final Register register;
    private final List<String> national;
    private final List<PublishedFigure> figures;

    private PackHeadlines(Register register, List<String> national, List<PublishedFigure> figures) {
        this.register = register;
        this.national = national;
        this.figures = figures;
    }

    static PackHeadlines of(EditionFolder folder, SealedEdition edition, Register register) throws IOException {
        List<String> national = Manifest.readWithoutInputs(folder.of(edition).resolve(Manifest.FILE))
                .map(Manifest::headlines)
                .orElse(List.of());
        return new PackHeadlines(register, national, PublishedMetrics.read(folder.read(edition, "data/metrics.csv")));
    }

    Section of(Audience audience) {
        if (audience instanceof Audience.Part part) {
            return part.isSupplier()
                    ? new Section(
                            label(part),
                            List.of(
                                    "The workbook names the trusts that have awarded their contract to you, and their dates, as"
                                            + " their returns give them.",
                                    "It is for you alone: please don't pass it on."))
                    : new Section(label(part), sentences(part));
        }
        return new Section("Headlines", national);
    }

    private String label(Audience.Part part) {
        Optional<String> label = switch (part.kind()) {
            case Audience.Part.COHORT -> register.cohort(part.id()).map(Cohort::label);
            case Audience.Part.REGION ->
                register.regions().stream()
                        .filter(region -> region.id().equals(part.id()))
                        .map(Region::label)
                        .findFirst();
            default -> register.supplier(part.id()).map(Supplier::name);
        };
        return label.orElse(part.id());
    }

    private List<String> sentences(Audience.Part part) {
        List<String> sentences = new ArrayList<>();
        count("trusts-remaining", part)
                .ifPresent(remaining -> sentences.add(trusts(remaining, "remains", "remain")
                        + count("trusts-remaining", "", "")
                                .map(all -> ", of " + all + " nationally.")
                                .orElse(".")));
        count("days-to-deadline", part).ifPresent(days -> sentences.add(deadline(days)));
        count("past-deadline", part)
                .ifPresent(past -> sentences.add(trusts(past, "is", "are") + " past the deadline."));
        count("forecast-late", part)
                .ifPresent(
                        late -> sentences.add(trusts(late, "forecasts", "forecast") + " an exit after the deadline."));
        returned(part).ifPresent(sentences::add);
        return sentences;
    }

    private static String deadline(int days) {
        if (days == 0) {
            return "The deadline is the day that the figures speak of.";
        }
        String length = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days > 0 ? length + " were left to the deadline." : "The deadline had passed " + length + " before.";
    }

    private Optional<String> returned(Audience.Part part) {
        Optional<Integer> expected = count("responses-expected", part);
        Optional<Integer> accepted = count("responses-accepted", part);
        Optional<Integer> queries = count("responses-queries", part);
        return expected.isEmpty() || accepted.isEmpty() || queries.isEmpty()
                ? Optional.empty()
                : Optional.of((accepted.get() + queries.get()) + " of " + expected.get()
                        + (expected.get() == 1
                                ? " return expected came and counts."
                                : " returns expected came and count."));
    }

    private static String trusts(int number, String one, String several) {
        return number == 1 ? "1 trust " + one : (number == 0 ? "No" : String.valueOf(number)) + " trusts " + several;
    }

    private Optional<Integer> count(String metric, Audience.Part part) {
        return count(metric, part.kind(), part.id());
    }

    private Optional<Integer> count(String metric, String group, String value) {
        return figures.stream()
                .filter(figure -> figure.metric().equals(metric)
                        && figure.group().equals(group)
                        && figure.groupValue().equals(value)
                        && !figure.value().isEmpty())
                .map(figure -> new BigDecimal(figure.value()).intValueExact())
                .findFirst();
    }
}
