package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.TrustGroup;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Publication;
import org.programmereporting.report.Publication.PublishedFigure;

/**
 * Metrics that are not what was published: nationally and by every group; in a workbook that is cut to a group those of the group, as the nation publishes
 * them. None by supplier, nor the trusts behind suppliers' clashes: what other sheets withhold is not told here.
 */
final class RevisedFigures {
    private static final String SUPPLIER = "supplier";
    private static final String JOINT = "+";

    private final Composition month;

    RevisedFigures(Composition month) {
        this.month = month;
    }

    Stream<Revision> since(Publication publication) {
        boolean own = publication.period().equals(month.period());
        if (!own && !publication.period().equals(month.period().previous())) {
            return Stream.empty();
        }
        Map<String, PublishedFigure> before = publication.byKey();
        return month.nation().orElse(month).metrics().values().stream()
                .filter(this::isShown)
                .flatMap(value -> Optional.ofNullable(before.get(Publication.key(value)))
                        .filter(then -> isRevised(own, value, then))
                        .map(then -> new Revision(
                                publication,
                                month.figure(value.metric()),
                                month.whose(value.group(), value.groupValue()),
                                own ? now(value) : cell(value, value.previous()),
                                own ? then(value, then) : cell(value, known(then.value()))))
                        .stream());
    }

    private static boolean isRevised(boolean own, MetricValue value, PublishedFigure then) {
        Figure now = own ? value.value() : value.previous();
        return (own || !(now instanceof Figure.NotApplicable)) && then.differsFrom(now);
    }

    private boolean isShown(MetricValue value) {
        boolean open = !value.group().contains(SUPPLIER) && !value.metric().startsWith(GoLiveCalendar.CLASHES + "-");
        return open && month.group().map(group -> isOf(group, value)).orElse(true);
    }

    private static boolean isOf(TrustGroup cut, MetricValue value) {
        String group = value.group();
        String id = value.groupValue();
        return (group.equals(cut.group()) && id.equals(cut.value()))
                || (group.startsWith(cut.group() + JOINT) && id.startsWith(cut.value() + JOINT))
                || (group.endsWith(JOINT + cut.group()) && id.endsWith(JOINT + cut.value()));
    }

    private static Cell now(MetricValue value) {
        return value.unit().equals("share") ? Cells.share(value) : cell(value, value.value());
    }

    /** Few are written as "3 of 19" then too. */
    private static Cell then(MetricValue value, PublishedFigure then) {
        Figure share = known(then.value());
        return now(new MetricValue(
                value.metric(),
                value.unit(),
                value.group(),
                value.groupValue(),
                share,
                known(then.numerator()),
                known(then.denominator()),
                share,
                share));
    }

    /** In the format of the sheets; all here is revised, so nothing is marked. */
    private static Cell cell(MetricValue value, Figure figure) {
        if (!(figure instanceof Figure.Known known)) {
            return Cells.figure(figure);
        }
        return switch (value.unit()) {
            case "share" -> new Cell.Share(known.value());
            case "score" -> new Cell.Score(known.value());
            default ->
                value.metric().startsWith(FirstWaveLessons.OVERRUN)
                                && value.unit().equals("ratio")
                        ? new Cell.Share(known.value())
                        : Cell.of(known.value());
        };
    }

    private static Figure known(String number) {
        return number.isEmpty() ? new Figure.NotAvailable() : new Figure.Known(new BigDecimal(number), false);
    }
}
