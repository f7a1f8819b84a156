package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.SampleRun;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.Rating;
import org.programmereporting.returns.Supplier;

/** What the workbooks beside the national one say, held against the tidy files, the reference data and the annex's sources. */
final class PublishedPacks {
    private final SampleRun sample;
    private final Programme programme;

    PublishedPacks(SampleRun sample) {
        this.sample = sample;
        this.programme = new ProgrammeFolder(sample.programme).read();
    }

    private FinishedWorkbook workbook(String file) {
        return new FinishedWorkbook(sample.draft("2014-06").resolve(file));
    }

    /** Every number of the Headlines is that of metrics.csv: the group's, and the nation's beside. */
    void headlinesAreThoseOfMetrics(String file, String group, String value) {
        Map<String, String> ids =
                programme.metrics().stream().collect(Collectors.toMap(MetricDefinition::title, MetricDefinition::id));
        int compared = 0;
        for (List<String> row : workbook(file).table("Headlines")) {
            String id = ids.get(row.get(0));
            if (id != null && isNumber(row.get(2)) && isNumber(sample.metric(id, group, value))) {
                assertThat(new BigDecimal(row.get(2)))
                        .as(file + " " + id)
                        .isCloseTo(number(sample.metric(id, group, value)), closely());
                assertThat(new BigDecimal(row.get(5)))
                        .as("nation beside " + file + " " + id)
                        .isCloseTo(number(sample.metric(id)), closely());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static org.assertj.core.data.Offset<BigDecimal> closely() {
        return org.assertj.core.api.Assertions.within(new BigDecimal("0.00000001"));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    /** The trusts of other groups stand nowhere in a group's workbook. */
    void namesNoTrustButThoseOf(String file, int column, String value) {
        List<List<String>> positions = sample.lines("data/positions.csv").stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        String parts = workbook(file).parts();
        assertThat(positions).filteredOn(row -> row.get(column).equals(value)).isNotEmpty();
        assertThat(positions)
                .filteredOn(row -> !row.get(column).equals(value))
                .hasSizeGreaterThan(50)
                .allSatisfy(row -> assertThat(parts).doesNotContain(row.get(0), row.get(1)));
    }

    /** The suppliers that have a workbook. */
    List<Supplier> suppliers() {
        return programme.reference().register().suppliers().stream()
                .filter(supplier -> java.nio.file.Files.exists(
                        sample.draft("2014-06").resolve("suppliers/" + supplier.id() + ".xlsx")))
                .toList();
    }

    /** Looks in every part of a supplier's workbook for anything that is not its own awarded trusts and their dates. */
    void tellsNothingButItsOwn(Supplier supplier, List<List<String>> sources) {
        FinishedWorkbook workbook = workbook("suppliers/" + supplier.id() + ".xlsx");
        Set<String> own = workbook.table("Awarded trusts").stream()
                .skip(1)
                .map(row -> row.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(own).isEqualTo(awarded(supplier, sources));
        String parts = workbook.parts();
        for (String name : names(own)) {
            parts = parts.replace(name, "");
        }
        assertThat(parts).doesNotContain(forbidden(own, supplier, sources).toArray(String[]::new));
        assertThat(parts).doesNotContainPattern("(?i)confidence|probab|chance|narrative|blocker|stage|consorti");
    }

    private List<String> forbidden(Set<String> own, Supplier supplier, List<List<String>> sources) {
        Stream<String> otherTrusts = programme.reference().register().trusts().stream()
                .filter(trust -> !own.contains(trust.code().value()))
                .flatMap(trust -> Stream.of(trust.code().value(), trust.name()));
        Stream<String> otherSuppliers = programme.reference().register().suppliers().stream()
                .filter(other -> !other.equals(supplier))
                .flatMap(other -> Stream.concat(Stream.of(other.id(), other.name()), other.aliases().stream()));
        Stream<String> ratings = programme.reference().ratings().stream()
                .filter(rating -> rating.label().contains("/"))
                .map(Rating::label);
        List<String> said = new ArrayList<>();
        sources.stream()
                .filter(row ->
                        row.get(5).length() > 20 && !names(own).contains(row.get(5)) && !supplier.isCalled(row.get(5)))
                .forEach(row -> said.add(row.get(5)));
        sources.stream()
                .filter(row ->
                        row.get(4).equals("Procurement stage") || row.get(4).endsWith("e-mail"))
                .forEach(row -> said.add(row.get(5)));
        assertThat(said).hasSizeGreaterThan(100);
        return Stream.of(otherTrusts, otherSuppliers, ratings, said.stream())
                .flatMap(words -> words)
                .distinct()
                .toList();
    }

    private List<String> names(Set<String> codes) {
        return programme.reference().register().trusts().stream()
                .filter(trust -> codes.contains(trust.code().value()))
                .map(trust -> trust.name())
                .toList();
    }

    /** By the annex's sources: a contract whose incoming supplier is this one, of a trust at the stage of an award. */
    private static Set<String> awarded(Supplier supplier, List<List<String>> sources) {
        Set<String> at = sources.stream()
                .filter(row ->
                        row.get(4).equals("Procurement stage") && row.get(5).equals("contract awarded"))
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        return sources.stream()
                .filter(row -> row.get(4).equals("Incoming supplier") && supplier.isCalled(row.get(5)))
                .map(row -> row.get(0))
                .filter(at::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<List<String>> sources() {
        return workbook("analyst-annex.xlsx").table("Sources");
    }
}
