package org.programmereporting.programme;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.programme.CsvTable.Line;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.Trust;

/**
 * The register of trusts: {@code trusts.csv}, the official {@code etr.csv}, or both. A trust that {@code trusts.csv} names is taken from there with
 * all its records; {@code etr.csv} gives the others.
 */
final class TrustFiles {
    private static final String OWN = "trusts";
    private static final List<String> COLUMNS = List.of("code", "name", "region", "opened", "closed", "effective_from");

    private final Once once = new Once();
    private final List<String> regions;
    private final Dated<Trust> own;
    private final List<Line<Trust>> official;
    private final Set<OdsCode> codes;
    private final String files;

    /** @throws DefinitionException when there is neither file */
    TrustFiles(ReferenceFolder folder, List<Region> regions) {
        this.regions = regions.stream().map(Region::id).toList();
        boolean isOfficial = folder.holds(EtrFile.NAME);
        if (!isOfficial && !folder.holds(OWN)) {
            throw new DefinitionException(new Problem(
                    ReferenceFolder.file(OWN),
                    1,
                    "The file is missing",
                    "Add it with the columns " + String.join(",", COLUMNS)
                            + ", or save the official list of trusts as etr.csv"));
        }
        this.own = isOfficial && !folder.holds(OWN)
                ? new Dated<>(ReferenceFolder.file(OWN), List.of())
                : folder.dated(OWN, this::trust, COLUMNS.toArray(String[]::new));
        Set<OdsCode> named = own.all().stream().map(Trust::code).collect(Collectors.toSet());
        this.official = isOfficial
                ? EtrFile.read(folder).stream()
                        .filter(line -> !named.contains(line.value().code()))
                        .toList()
                : List.of();
        this.codes =
                Stream.concat(own.all().stream(), official()).map(Trust::code).collect(Collectors.toSet());
        this.files = Stream.of(OWN, EtrFile.NAME)
                .filter(folder::holds)
                .map(name -> name + ".csv")
                .collect(Collectors.joining(" or "));
    }

    /** By code, each trust's records in the order of the file. */
    List<Trust> trusts(KnownBy knownBy) {
        return Stream.concat(own.known(knownBy).stream(), official())
                .collect(Collectors.groupingBy(Trust::code, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The trust that a cell names, known by then or not. */
    OdsCode trust(CsvRow row, String column) {
        OdsCode code = row.code(column);
        if (!codes.contains(code)) {
            throw new CsvRow.WrongCell(
                    "The trust \"" + code + "\" is not in " + files, "Correct the code, or add the trust");
        }
        return code;
    }

    /**
     * The official list is of every trust in England: only of trusts that the programme needs does the region matter.
     *
     * @throws DefinitionException when one of them has a grouping that is not a region of the programme
     */
    void requireRegions(Set<OdsCode> needed) {
        Line.check(EtrFile.FILE, official, line -> {
            Trust trust = line.value();
            if (needed.contains(trust.code()) && !regions.contains(trust.region())) {
                throw new CsvRow.WrongCell(
                        "The national grouping \"" + trust.region() + "\" in column 3 of " + trust.code()
                                + " is not a region of the programme",
                        "Add it to \"regions\" in programme.yml, or give the trust a line in trusts.csv with one of "
                                + YamlMap.words(regions));
            }
        });
    }

    private Stream<Trust> official() {
        return official.stream().map(Line::value);
    }

    private Trust trust(CsvRow row) {
        Trust trust = new Trust(
                row.code("code"),
                row.text("name"),
                row.oneOf("region", regions),
                row.date("opened"),
                row.optionalDate("closed"),
                row.optionalDate("effective_from").orElseGet(() -> row.date("opened")));
        if (trust.closed().filter(last -> last.isBefore(trust.opened())).isPresent()) {
            throw new CsvRow.WrongCell(
                    trust.code() + " closed on " + trust.closed().orElseThrow() + " before it opened on "
                            + trust.opened(),
                    "Correct one of the dates");
        }
        return once.about("The record of " + trust.code() + " from " + trust.effectiveFrom(), row, trust);
    }
}
