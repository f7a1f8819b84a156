package org.programmereporting.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.AdoptionCount;
import org.programmereporting.returns.BaselineChange;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Contact;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.DeadlineChange;
import org.programmereporting.returns.FirstWaveMilestone;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.ScopeExit;
import org.programmereporting.returns.Succession;
import org.programmereporting.returns.Supplier;
import org.programmereporting.returns.Trust;

/** Reads {@code reference/*.csv}; a line that names a trust, cluster or supplier nobody knows is refused. */
final class ReferenceFiles {
    private final Path folder;
    private final List<Trust> trusts;
    private final Set<OdsCode> codes;
    private final List<Supplier> suppliers;
    private final List<String> services;

    ReferenceFiles(Path folder, List<Region> regions, List<String> services) {
        this.folder = folder;
        this.services = List.copyOf(services);
        this.suppliers = suppliersOf(folder);
        List<String> regionIds = regions.stream().map(Region::id).toList();
        this.trusts = read(
                folder,
                "trusts",
                row -> trust(row, regionIds),
                "code",
                "name",
                "region",
                "opened",
                "closed",
                "effective_from");
        this.codes = trusts.stream().map(Trust::code).collect(Collectors.toSet());
    }

    List<Trust> trusts() {
        return trusts;
    }

    List<Supplier> suppliers() {
        return suppliers;
    }

    List<Contract> contracts(List<Cluster> clusters) {
        List<String> clusterIds = clusters.stream().map(Cluster::id).toList();
        return read(
                "contracts",
                row -> new Contract(
                        trust(row, "trust"),
                        row.oneOf("service", services),
                        row.oneOf("cluster", clusterIds),
                        row.any("system"),
                        supplier(row, "outgoing_supplier"),
                        row.date("held_from"),
                        row.optionalDate("exit_start"),
                        row.optionalDate("baseline_exit"),
                        row.source()),
                "trust",
                "service",
                "cluster",
                "system",
                "outgoing_supplier",
                "held_from",
                "exit_start",
                "baseline_exit");
    }

    List<ConfirmedExit> exits(List<Contract> contracts) {
        Set<String> held = contracts.stream()
                .map(contract -> contract.trust() + " " + contract.service())
                .collect(Collectors.toSet());
        return read(
                "exits",
                row -> {
                    ConfirmedExit exit = new ConfirmedExit(
                            trust(row, "trust"),
                            row.oneOf("service", services),
                            row.date("exit_date"),
                            row.date("confirmed_on"),
                            row.source());
                    if (!held.contains(exit.trust() + " " + exit.service())) {
                        throw new CsvRow.WrongCell(
                                exit.trust() + " holds no " + exit.service() + " contract",
                                "Correct the code or the service, or add the contract to contracts.csv");
                    }
                    return exit;
                },
                "trust",
                "service",
                "exit_date",
                "confirmed_on",
                "confirmed_by",
                "reference");
    }

    List<FirstWaveMilestone> firstWave() {
        return read(
                "first-wave",
                row -> new FirstWaveMilestone(
                        trust(row, "trust"),
                        row.number("volume_tb"),
                        row.text("milestone"),
                        row.date("start"),
                        row.date("planned"),
                        row.date("actual")),
                "trust",
                "volume_tb",
                "milestone",
                "start",
                "planned",
                "actual");
    }

    List<AdoptionCount> adoption() {
        return read(
                "adoption",
                row -> new AdoptionCount(row.date("as_at"), row.wholeNumber("trusts"), row.text("source")),
                "as_at",
                "trusts",
                "source");
    }

    List<CalendarEntry> calendar() {
        return read(
                "calendar",
                row -> new CalendarEntry(
                        row.period("period"), row.time("due_at"), row.time("refresh_due_at"), row.time("release_at")),
                "period",
                "opens_on",
                "due_at",
                "refresh_due_at",
                "release_at");
    }

    List<DeadlineChange> deadlines(List<Cohort> cohorts) {
        List<String> ids = cohorts.stream().map(Cohort::id).toList();
        return read(
                "deadlines",
                row -> new DeadlineChange(
                        row.oneOf("cohort", ids), row.date("deadline"), row.date("effective_from"), row.text("reason")),
                "cohort",
                "deadline",
                "effective_from",
                "reason",
                "approved_by");
    }

    List<Succession> successions() {
        return read(
                "successions",
                row -> new Succession(
                        trust(row, "predecessor"),
                        trust(row, "successor"),
                        row.date("effective_from"),
                        row.any("reason")),
                "predecessor",
                "successor",
                "effective_from",
                "reason");
    }

    List<BaselineChange> baselineChanges() {
        return read(
                "baseline-changes",
                row -> new BaselineChange(
                        trust(row, "trust"),
                        row.oneOf("service", services),
                        row.date("old_baseline"),
                        row.date("new_baseline"),
                        row.date("effective_from"),
                        row.text("approval_reference")),
                "trust",
                "service",
                "old_baseline",
                "new_baseline",
                "effective_from",
                "approval_reference",
                "approved_by");
    }

    List<ScopeExit> scopeExits() {
        return read(
                "scope",
                row -> new ScopeExit(trust(row, "trust"), row.date("leaves_on"), row.text("reason")),
                "trust",
                "leaves_on",
                "reason",
                "approved_by");
    }

    List<Contact> contacts() {
        return read(
                "contacts",
                row -> new Contact(
                        trust(row, "trust"), row.any("role"), row.any("name"), row.text("email"), row.any("telephone")),
                "trust",
                "role",
                "name",
                "email",
                "telephone");
    }

    private static List<Supplier> suppliersOf(Path folder) {
        return read(
                folder,
                "suppliers",
                row -> new Supplier(row.text("id"), row.text("name"), row.words("aliases")),
                "id",
                "name",
                "aliases");
    }

    private static Trust trust(CsvRow row, List<String> regions) {
        return new Trust(
                row.code("code"),
                row.text("name"),
                row.oneOf("region", regions),
                row.date("opened"),
                row.optionalDate("closed"),
                row.optionalDate("effective_from").orElseGet(() -> row.date("opened")));
    }

    /** The id of the supplier that the cell names, by id, name or alias. */
    private String supplier(CsvRow row, String column) {
        String text = row.text(column);
        return suppliers.stream()
                .filter(supplier -> supplier.isCalled(text))
                .map(Supplier::id)
                .findFirst()
                .orElseThrow(() -> new CsvRow.WrongCell(
                        "The supplier \"" + text + "\" is not in suppliers.csv",
                        "Correct the name, or add it there as a supplier or an alias"));
    }

    private OdsCode trust(CsvRow row, String column) {
        OdsCode code = row.code(column);
        if (!codes.contains(code)) {
            throw new CsvRow.WrongCell(
                    "The trust \"" + code + "\" is not in trusts.csv", "Correct the code, or add the trust");
        }
        return code;
    }

    private <T> List<T> read(String name, Function<CsvRow, T> parser, String... columns) {
        return read(folder, name, parser, columns);
    }

    private static <T> List<T> read(Path folder, String name, Function<CsvRow, T> parser, String... columns) {
        return CsvTable.read(folder, "reference/" + name + ".csv", columns).rows(parser);
    }

    /** The file names that reference data are read from, for hashing and for help. */
    static List<String> names() {
        return new ArrayList<>(Stream.of(
                        "adoption",
                        "baseline-changes",
                        "calendar",
                        "contacts",
                        "contracts",
                        "deadlines",
                        "exits",
                        "first-wave",
                        "scope",
                        "successions",
                        "suppliers",
                        "trusts")
                .map(name -> "reference/" + name + ".csv")
                .toList());
    }
}
