package org.programmereporting.job;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.programmereporting.measure.AcceptedReturns;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.measure.Positions;
import org.programmereporting.programme.Example;
import org.programmereporting.programme.ExampleTables;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.TrustPosition;
import org.programmereporting.validate.ReturnChecker;
import org.programmereporting.validate.Settlement;

/** The figures of an example: its answers go the way of any return, from the field's parser to the metric. The rules stay aside. */
final class ExampleFigures {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Example example;
    private final Programme programme;

    private ExampleFigures(Example example, Programme programme) {
        this.example = example;
        this.programme = programme;
    }

    /**
     * Measures an example.
     *
     * @param into an empty folder to lay its reference data out in
     */
    static NationalMetrics of(Path folder, Example example, Path into) {
        Path laidOut = ExampleTables.write(folder, example, into);
        return new ExampleFigures(example, new ProgrammeFolder(laidOut).read()).measure();
    }

    private NationalMetrics measure() {
        Map<ReportingPeriod, List<CheckedReturn>> judged = example.returns().stream()
                .map(this::judged)
                .collect(Collectors.groupingBy(CheckedReturn::period, TreeMap::new, Collectors.toList()));
        MonthViews views = new MonthViews(
                programme.reference(),
                example.period(),
                example.asAt().orElse(example.period().lastDay()),
                new Settlement(programme.reference(), programme.form(), List.of())
                        .settle(judged, this::remainingAt)
                        .files());
        MonthForecast forecast = new MonthForecast(programme);
        return MeasurePosition.metrics(
                programme,
                forecast.addedTo(views.now()),
                Optional.of(views.before()).filter(MonthView::hasReturns).map(forecast::addedTo));
    }

    private Set<OdsCode> remainingAt(ReportingPeriod month) {
        return Positions.opening(month, programme.reference(), AcceptedReturns.none()).remaining().stream()
                .map(TrustPosition::code)
                .collect(Collectors.toSet());
    }

    /** An answer that the form does not take is a mistake of the example; one that is left out is none. */
    private CheckedReturn judged(Example.OfTrust said) {
        String file = said.trust() + "-" + said.period() + ".csv";
        CheckedReturn checked = new ReturnChecker(
                        programme.form(), programme.reference().register(), List.of())
                .check(said.period(), file, file, received(said), raw(said));
        said.answers()
                .forEach(answer -> checked.findings().stream()
                        .filter(finding -> finding.source().equals(source(answer)))
                        .findFirst()
                        .ifPresent(finding -> refuse(answer, finding)));
        return checked.withFindings(List.of()).settled(said.outcome(), "");
    }

    private static void refuse(Example.Said answer, Finding finding) {
        throw answer.place()
                .problem(
                        "\"" + answer.field() + "\": " + finding.message().replaceFirst("\\.$", ""),
                        "Correct the answer");
    }

    private static Optional<LocalDateTime> received(Example.OfTrust said) {
        return said.received().isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(said.received()));
    }

    private RawReturn raw(Example.OfTrust said) {
        Map<String, RawCell> singles = blanks("");
        Map<String, Map<String, Map<String, RawCell>>> tables = new TreeMap<>();
        programme.form().fields().stream()
                .filter(field -> !field.table().isEmpty())
                .forEach(field -> tables.computeIfAbsent(field.table(), table -> new TreeMap<>()));
        identity(said).forEach((key, text) -> singles.put(key, new RawCell(RawCell.text(text), Source.of(key))));
        said.answers()
                .forEach(answer -> (answer.field().isSingle() ? singles : row(tables, answer))
                        .put(answer.field().key(), new RawCell(content(answer), source(answer))));
        Map<String, List<RawReturn.RawRow>> rows = new TreeMap<>();
        tables.forEach((table, byRow) -> rows.put(
                table, byRow.values().stream().map(RawReturn.RawRow::new).toList()));
        return new RawReturn(singles, rows, List.of());
    }

    /** As a workbook's cell would hold it: a day and a number for a field that asks for one. */
    private RawCell.Content content(Example.Said answer) {
        FieldType type =
                programme.form().field(answer.field().ofForm()).orElseThrow().type();
        if (type == FieldType.DATE && DAY.matcher(answer.typed()).matches()) {
            return new RawCell.Dated(LocalDate.parse(answer.typed()));
        }
        boolean number = type == FieldType.INTEGER || type == FieldType.DECIMAL;
        return number && NUMBER.matcher(answer.typed()).matches()
                ? new RawCell.Numeric(new BigDecimal(answer.typed()))
                : RawCell.text(answer.typed());
    }

    /** The row that an answer stands in: blank at first, but for what it is about. */
    private Map<String, RawCell> row(Map<String, Map<String, Map<String, RawCell>>> tables, Example.Said answer) {
        String table = answer.field().table();
        return tables.computeIfAbsent(table, none -> new TreeMap<>())
                .computeIfAbsent(answer.field().row(), about -> {
                    Map<String, RawCell> cells = blanks(table);
                    cells.put(
                            programme.form().columnsOf(table).get(0).key(),
                            new RawCell(RawCell.text(about), Source.of(about)));
                    return cells;
                });
    }

    private Map<String, RawCell> blanks(String table) {
        Map<String, RawCell> cells = new HashMap<>();
        programme.form().fields().stream()
                .filter(field -> field.table().equals(table))
                .forEach(field -> cells.put(field.key(), new RawCell(new RawCell.Blank(), Source.of(field.path()))));
        return cells;
    }

    private Map<String, String> identity(Example.OfTrust said) {
        return Map.of(
                "form_version", programme.form().version(),
                "programme", programme.id(),
                "period", said.period().toString(),
                "ods_code", said.trust().value());
    }

    private static Source source(Example.Said answer) {
        return new Source(answer.place().file(), "", "line " + answer.place().line() + " " + answer.field());
    }
}
