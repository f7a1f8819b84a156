package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.Correction;
import org.programmereporting.returns.FieldPath;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/** Where the answers of a trust's returns stand: the return that speaks for it this month, and those of the months before. */
final class AnswerSources {
    private final List<NationalPosition> positions;
    private final Set<Source> corrections;

    AnswerSources(MonthView month) {
        this.positions = month.positions();
        this.corrections =
                month.reference().corrections().stream().map(Correction::source).collect(Collectors.toSet());
    }

    Stream<Evidence> of(TrustPosition trust, UsedField field) {
        return returns(trust, field).flatMap(said -> paths(said, field).map(path -> of(said, path)));
    }

    /** An answer of one return, or that it has none. */
    Evidence of(StatusReturn said, FieldPath path) {
        return said.value(path)
                .map(value -> new Evidence(
                        path.toString(),
                        value.value().toString(),
                        corrections.contains(value.source())
                                ? Optional.empty()
                                : Optional.of(isHeld(said, path) ? periodOf(said, path, value) : said.period()),
                        Optional.of(value.source())))
                .orElseGet(() -> new Evidence(
                        path.toString(),
                        "",
                        Optional.of(said.period()),
                        file(said).map(Source::of)));
    }

    private Stream<StatusReturn> returns(TrustPosition trust, UsedField field) {
        return switch (field.age()) {
            case NOW -> trust.answers().stream();
            case AND_BEFORE -> before(trust, 1);
            case EVER -> before(trust, positions.size());
            case LAST_LISTED ->
                before(trust, positions.size())
                        .filter(said -> !said.rows(field.table()).isEmpty())
                        .reduce((earlier, later) -> later)
                        .stream();
        };
    }

    /** The returns of the months so far back, each once, the oldest first; the last is the one that speaks. */
    private Stream<StatusReturn> before(TrustPosition trust, int months) {
        return positions.subList(Math.max(0, positions.size() - 1 - months), positions.size()).stream()
                .flatMap(position -> position.trust(trust.code()).stream())
                .flatMap(position -> position.answers().stream())
                .collect(Collectors.groupingBy(
                        StatusReturn::period, java.util.TreeMap::new, Collectors.reducing((earlier, later) -> later)))
                .values()
                .stream()
                .flatMap(Optional::stream);
    }

    private static Stream<FieldPath> paths(StatusReturn said, UsedField field) {
        if (field.table().isEmpty()) {
            return Stream.of(FieldPath.single(field.key()));
        }
        return field
                .rows()
                .orElseGet(() ->
                        said.rows(field.table()).stream().map(ReturnRow::key).toList())
                .stream()
                .map(row -> new FieldPath(field.table(), row, field.key()));
    }

    private static boolean isHeld(StatusReturn said, FieldPath path) {
        return path.isSingle()
                ? said.held().contains(path.key())
                : said.held().contains(path.table())
                        || said.held().contains(path.toString())
                        || said.held().contains(StatusReturn.heldRow(path.table(), path.row()));
    }

    /** Of a value that is held: the return that first gave it. */
    private ReportingPeriod periodOf(StatusReturn said, FieldPath path, SourcedValue value) {
        return positions.stream()
                .flatMap(position -> position.trust(said.trust()).stream())
                .flatMap(position -> position.answers().stream())
                .filter(earlier -> earlier.value(path).filter(value::equals).isPresent())
                .map(StatusReturn::period)
                .findFirst()
                .orElse(said.period());
    }

    private static Optional<String> file(StatusReturn said) {
        return new TreeSet<>(said.values().keySet())
                .stream()
                        .flatMap(key -> said.value(key).stream())
                        .map(value -> value.source().file())
                        .findFirst();
    }
}
