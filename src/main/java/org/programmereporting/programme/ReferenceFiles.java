package org.programmereporting.programme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.AdoptionCount;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Contact;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.FirstWaveMilestone;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.Succession;
import org.programmereporting.returns.Supplier;
import org.programmereporting.returns.Trust;

/** Reads {@code reference/*.csv}; a line that names a trust, cluster or supplier nobody knows is refused, known by then or not. */
final class ReferenceFiles {
    private final ReferenceFolder folder;
    private final List<String> services;
    private final List<Supplier> suppliers;
    private final TrustFiles trusts;
    private final Dated<Contract> contracts;
    private final Dated<Succession> successions;
    private final Holdings holdings;

    ReferenceFiles(Path programme, List<Region> regions, List<Cluster> clusters, List<String> services) {
        this.folder = new ReferenceFolder(programme);
        this.services = List.copyOf(services);
        Once names = new Once();
        this.suppliers = folder.read("suppliers", row -> supplier(row, names), "id", "name", "aliases");
        this.trusts = new TrustFiles(folder, regions);
        this.contracts = readContracts(clusters);
        this.successions = readSuccessions();
        this.holdings = new Holdings(contracts.all(), successions.all());
        trusts.requireRegions(needed());
    }

    /** Each way to call a supplier is of one only: an answer could not be told otherwise. */
    private static Supplier supplier(CsvRow row, Once names) {
        Supplier supplier = new Supplier(row.text("id"), row.text("name"), row.words("aliases"));
        Stream.concat(Stream.of(supplier.id(), supplier.name()), supplier.aliases().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(name -> names.about("A supplier called \"" + name + "\"", row, supplier));
        return supplier;
    }

    List<Trust> trusts(KnownBy knownBy) {
        return trusts.trusts(knownBy);
    }

    List<Supplier> suppliers() {
        return suppliers;
    }

    Dated<Contract> contracts() {
        return contracts;
    }

    Dated<Succession> successions() {
        return successions;
    }

    /** The files of what the centre itself decided. */
    CentreFiles centre() {
        return new CentreFiles(folder, trusts, holdings);
    }

    /** Trusts that hold a contract, at first or as a successor. */
    private Set<OdsCode> needed() {
        return Stream.concat(
                        contracts.all().stream().map(Contract::trust),
                        successions.all().stream().map(Succession::successor))
                .collect(Collectors.toSet());
    }

    private Dated<Contract> readContracts(List<Cluster> clusters) {
        List<String> clusterIds = clusters.stream().map(Cluster::id).toList();
        Once once = new Once();
        return folder.dated(
                "contracts",
                row -> contract(row, clusterIds, once),
                "trust",
                "service",
                "cluster",
                "system",
                "outgoing_supplier",
                "held_from",
                "exit_start",
                "baseline_exit");
    }

    private Contract contract(CsvRow row, List<String> clusterIds, Once once) {
        Contract contract = new Contract(
                trusts.trust(row, "trust"),
                row.oneOf("service", services),
                row.oneOf("cluster", clusterIds),
                row.any("system"),
                supplier(row, "outgoing_supplier"),
                row.date("held_from"),
                row.optionalDate("exit_start"),
                row.optionalDate("baseline_exit"),
                row.source());
        return once.about(
                "The " + contract.service() + " contract of " + contract.trust() + " in " + contract.cluster(),
                row,
                contract);
    }

    /** Known from the day they were confirmed, unless the line says otherwise. */
    Dated<ConfirmedExit> exits() {
        Once once = new Once();
        return folder.dated(
                        "exits",
                        row -> exit(row, once),
                        line -> requireContract(line.value()),
                        "trust",
                        "service",
                        "exit_date",
                        "confirmed_on",
                        "confirmed_by",
                        "reference")
                .orSince(exit -> exit.confirmedOn().atStartOfDay());
    }

    private ConfirmedExit exit(CsvRow row, Once once) {
        ConfirmedExit exit = new ConfirmedExit(
                trusts.trust(row, "trust"),
                row.oneOf("service", services),
                row.date("exit_date"),
                row.date("confirmed_on"),
                row.source());
        return once.about("The exit of " + exit.trust() + " from " + exit.service(), row, exit);
    }

    private void requireContract(ConfirmedExit exit) {
        List<Contract> held = holdings.of(exit.trust(), exit.service(), exit.exitDate());
        if (held.isEmpty()) {
            throw new CsvRow.WrongCell(
                    exit.trust() + " holds no " + exit.service() + " contract",
                    "Correct the code or the service, or add the contract to contracts.csv");
        }
        if (held.stream().allMatch(contract -> contract.heldFrom().isAfter(exit.exitDate()))) {
            throw new CsvRow.WrongCell(
                    "The exit of " + exit.trust() + " from " + exit.service() + " on " + exit.exitDate()
                            + " lies before it held the contract",
                    "Correct the exit_date, or held_from in contracts.csv");
        }
    }

    /** @param milestones of the programme; the exit itself is one besides */
    List<FirstWaveMilestone> firstWave(List<Milestone> milestones) {
        Once once = new Once();
        List<String> known = Stream.concat(milestones.stream().map(Milestone::id), Stream.of(FirstWaveMilestone.EXIT))
                .toList();
        return folder.readIfPresent(
                "first-wave",
                row -> firstWave(row, known, once),
                "trust",
                "volume_tb",
                "milestone",
                "start",
                "planned",
                "actual");
    }

    private FirstWaveMilestone firstWave(CsvRow row, List<String> known, Once once) {
        FirstWaveMilestone milestone = new FirstWaveMilestone(
                trusts.trust(row, "trust"),
                row.number("volume_tb"),
                row.oneOf("milestone", known),
                row.date("start"),
                row.date("planned"),
                row.date("actual"),
                row.source());
        return once.about("The milestone " + milestone.milestone() + " of " + milestone.trust(), row, milestone);
    }

    List<AdoptionCount> adoption() {
        Once once = new Once();
        return folder.readIfPresent(
                "adoption",
                row -> once.about(
                        "The count of " + row.date("as_at"),
                        row,
                        new AdoptionCount(
                                row.date("as_at"), row.wholeNumber("trusts"), row.text("source"), row.source())),
                "as_at",
                "trusts",
                "source");
    }

    static List<CalendarEntry> calendar(ReferenceFolder folder) {
        Once once = new Once();
        return folder.read(
                "calendar",
                row -> once.about("The period " + row.period("period"), row, calendarEntry(row)),
                "period",
                "opens_on",
                "due_at",
                "refresh_due_at",
                "release_at");
    }

    private static CalendarEntry calendarEntry(CsvRow row) {
        CalendarEntry entry = new CalendarEntry(
                row.period("period"), row.time("due_at"), row.time("refresh_due_at"), row.time("release_at"));
        if (entry.refreshDueAt().isBefore(entry.dueAt()) || entry.releaseAt().isBefore(entry.refreshDueAt())) {
            throw new CsvRow.WrongCell(
                    "The dates of " + entry.period() + " are not in order",
                    "Returns are due first, then refreshed ones, then the report is released");
        }
        return entry;
    }

    private Dated<Succession> readSuccessions() {
        Map<OdsCode, OdsCode> successors = new TreeMap<>();
        return folder.optional(
                "successions",
                row -> new Succession(
                        trusts.trust(row, "predecessor"),
                        trusts.trust(row, "successor"),
                        row.date("effective_from"),
                        row.any("reason"),
                        row.source()),
                line -> requireOneSuccessor(line.value(), successors),
                "predecessor",
                "successor",
                "effective_from",
                "reason");
    }

    /** A trust is followed by one other, and by no chain that leads back to it. */
    private static void requireOneSuccessor(Succession succession, Map<OdsCode, OdsCode> successors) {
        OdsCode predecessor = succession.predecessor();
        if (successors.put(predecessor, succession.successor()) != null) {
            throw new CsvRow.WrongCell(predecessor + " is taken over twice", "Keep one line");
        }
        Optional<OdsCode> next = Optional.of(succession.successor());
        while (next.isPresent() && !next.get().equals(predecessor)) {
            next = Optional.ofNullable(successors.get(next.get()));
        }
        if (next.isPresent()) {
            throw new CsvRow.WrongCell(
                    predecessor + " is taken over by itself, directly or through others", "Correct the line");
        }
    }

    List<Contact> contacts() {
        return folder.read(
                "contacts",
                row -> new Contact(
                        trusts.trust(row, "trust"),
                        StakeholderFile.oneLine(row, "role"),
                        StakeholderFile.oneLine(row, "name"),
                        StakeholderFile.email(row).value(),
                        row.any("telephone")),
                "trust",
                "role",
                "name",
                "email",
                "telephone");
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
                        Nearest.question(text, supplierNames())
                                + "Correct the name, or add it there as a supplier or an alias"));
    }

    private List<String> supplierNames() {
        return suppliers.stream()
                .flatMap(supplier ->
                        Stream.concat(Stream.of(supplier.id(), supplier.name()), supplier.aliases().stream()))
                .distinct()
                .toList();
    }

    /** The file names that reference data are read from, for hashing and for help. */
    static List<String> names() {
        return new ArrayList<>(Stream.of(
                        "adoption",
                        "assessments",
                        "baseline-changes",
                        "calendar",
                        "contacts",
                        "contracts",
                        "corrections",
                        "deadlines",
                        "decisions",
                        "etr",
                        "exits",
                        "first-wave",
                        "scope",
                        "successions",
                        "suppliers",
                        "trusts")
                .map(ReferenceFolder::file)
                .toList());
    }
}
