package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.measure.AcceptedReturns;
import org.programmereporting.measure.Kinds;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.measure.Positions;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.OpenMatters;
import org.programmereporting.report.PackDefinition;
import org.programmereporting.report.PackWorkbook;
import org.programmereporting.report.Packs;
import org.programmereporting.report.ReportLayout;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/**
 * No withheld figure of the sample's workbooks can be worked out, by whoever reads all of them and knows where each supplier serves: the figures shown are
 * equations over the numbers of trusts by supplier, cohort, region and cluster, and a figure is told when it follows from them.
 */
class WithheldInTheSampleTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final long PRIME = 2_147_483_647L;
    private static final Programme PROGRAMME = new ProgrammeFolder(Path.of("input/pacs-exit")).read();
    private static final MonthView MONTH = month();
    private static final List<Cell> CELLS = MONTH.position().remaining().stream()
            .map(WithheldInTheSampleTest::cell)
            .distinct()
            .toList();

    private final List<long[]> totals = new ArrayList<>();
    private final List<long[]> shown = new ArrayList<>();
    private final Map<String, long[]> withheld = new TreeMap<>();

    /** Trusts that nothing shown tells apart. */
    private record Cell(String supplier, String cohort, String region, String cluster) {}

    @Test
    void noFigureFollowsFromThoseShown() {
        readAll();
        assertThat(withheld.keySet())
                .as("one trust of Lumbrook, two of Tavrin, and what would tell them")
                .contains(
                        "national-report.xlsx: Lumbrook Health",
                        "national-report.xlsx: Tavrin Imaging",
                        "national-report.xlsx: Lumbrook Health and Pellwright Informatics");
        assertThat(told()).isEmpty();
    }

    @Test
    void aFigureShownBesideOneWithheldWouldTellIt() {
        readAll();
        shown.add(withheld.remove("national-report.xlsx: Lumbrook Health and Pellwright Informatics"));
        assertThat(told()).contains("national-report.xlsx: Lumbrook Health");
    }

    private void readAll() {
        workbooks().forEach(workbook -> {
            Predicate<Cell> within = within(workbook.file());
            Stream.<Function<Cell, String>>of(
                            cell -> "",
                            Cell::cohort,
                            Cell::region,
                            Cell::cluster,
                            cell -> cell.cohort() + "+" + cell.region())
                    .flatMap(group ->
                            CELLS.stream().filter(within).collect(Collectors.groupingBy(group)).values().stream())
                    .forEach(cells -> totals.add(vector(cells::contains)));
            suppliers(workbook).forEach(row -> read(workbook.file(), within, row));
        });
    }

    /** Of a row of suppliers: its value, and in a workbook that is cut the nation's, which is the last. */
    private void read(String file, Predicate<Cell> within, List<String> row) {
        Predicate<Cell> ofSupplier = cell -> label(cell).equals(row.get(1));
        note(file + ": " + row.get(1), row.get(2), vector(within.and(ofSupplier)));
        if (!file.startsWith("national")) {
            note(file + ", national: " + row.get(1), row.get(row.size() - 1), vector(ofSupplier));
        }
    }

    private void note(String what, String value, long[] trusts) {
        if (!value.equals("[c]")) {
            shown.add(trusts);
        } else if (totals.stream().noneMatch(total -> java.util.Arrays.equals(total, trusts))) {
            withheld.put(what, trusts);
        }
    }

    private List<String> told() {
        List<long[]> known = Stream.concat(totals.stream(), shown.stream()).toList();
        int rank = rank(known);
        return withheld.entrySet().stream()
                .filter(each -> rank(Stream.concat(known.stream(), Stream.of(each.getValue()))
                                .toList())
                        == rank)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of the equations; modulo a prime, which no vector of noughts and ones here can feign. */
    private static int rank(List<long[]> equations) {
        List<long[]> left = equations.stream().map(long[]::clone).collect(Collectors.toCollection(ArrayList::new));
        int rank = 0;
        for (int column = 0; column < CELLS.size(); column++) {
            int at = column;
            Optional<long[]> pivot = left.stream().filter(row -> row[at] != 0).findFirst();
            if (pivot.isPresent()) {
                left.remove(pivot.get());
                left.forEach(row -> eliminate(row, pivot.get(), at));
                rank++;
            }
        }
        return rank;
    }

    private static void eliminate(long[] row, long[] pivot, int column) {
        long factor = row[column];
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.floorMod(row[i] * pivot[column] - factor * pivot[i] % PRIME, PRIME);
        }
    }

    private static long[] vector(Predicate<Cell> which) {
        return CELLS.stream().mapToLong(cell -> which.test(cell) ? 1 : 0).toArray();
    }

    private static Predicate<Cell> within(String file) {
        String id = file.replaceAll(".*/|\\.xlsx", "");
        return file.startsWith("cohorts")
                ? cell -> cell.cohort().equals(id)
                : file.startsWith("regions") ? cell -> cell.region().equals(id) : cell -> true;
    }

    private static List<List<String>> suppliers(PackWorkbook workbook) {
        return workbook.composed().get().sheets().stream()
                .filter(sheet -> sheet.name().equals("Remaining"))
                .flatMap(sheet -> TableText.of((Sheet.Tabular) sheet).lines())
                .filter(line -> line.startsWith("Outgoing supplier |"))
                .map(line -> List.of(line.split(" \\| ", -1)))
                .toList();
    }

    private static List<PackWorkbook> workbooks() {
        MonthlyFigures figures = new MonthlyFigures(
                PROGRAMME.about(),
                MONTH,
                NationalMetrics.of(
                        PROGRAMME.metrics().stream().map(Kinds::metric).toList(), MONTH, Optional.empty()),
                PROGRAMME.metrics(),
                PROGRAMME.form(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new OpenMatters(new TreeMap<>(), List.of()),
                "f",
                Optional.empty(),
                List.of());
        return Packs.of(
                        () -> ReportLayout.compose(figures, PROGRAMME.sheets()),
                        figures,
                        Optional.empty(),
                        PROGRAMME.sheets(),
                        List.of(new PackDefinition("cohort", Map.of()), new PackDefinition("region", Map.of())))
                .stream()
                .filter(workbook -> !workbook.file().startsWith("analyst"))
                .toList();
    }

    private static MonthView month() {
        return new MonthView(
                PROGRAMME.reference(),
                List.of(Positions.at(JUNE, JUNE.lastDay(), PROGRAMME.reference(), AcceptedReturns.none())),
                Positions.opening(JUNE, PROGRAMME.reference(), AcceptedReturns.none()),
                List.of());
    }

    private static Cell cell(TrustPosition trust) {
        return new Cell(
                joined(trust, ContractPosition::outgoingSupplier),
                trust.cohort(),
                trust.region(),
                joined(trust, ContractPosition::cluster));
    }

    private static String joined(TrustPosition trust, Function<ContractPosition, String> value) {
        return trust.openContracts().stream().map(value).distinct().sorted().collect(Collectors.joining("+"));
    }

    private static String label(Cell cell) {
        return new Labels(PROGRAMME.reference()).value("outgoing-supplier", cell.supplier());
    }
}
