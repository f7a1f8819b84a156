package org.programmereporting.validate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.BaselineChange;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.Supplier;
import org.programmereporting.returns.Trust;

/** Returns settled together under one rule, or all of the first programme's, and a register of a few trusts. A return is expected of every trust. */
final class ASettlement {
    private final List<RuleDefinition> rules = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<ConfirmedExit> exits = new ArrayList<>();
    private final List<BaselineChange> changes = new ArrayList<>();
    private final List<Supplier> suppliers = new ArrayList<>();

    static ASettlement under(String kind, Map<String, List<String>> settings) {
        ASettlement settlement = new ASettlement();
        settlement.rules.add(new RuleDefinition(kind, settings));
        return settlement;
    }

    static ASettlement underTheRulesOfTheFirstProgramme() {
        ASettlement settlement = new ASettlement();
        settlement.rules.addAll(
                new ProgrammeFolder(Path.of("input/pacs-exit")).read().rules());
        return settlement;
    }

    ASettlement contract(String trust, String service, String supplier) {
        return contract(trust, service, supplier, Optional.empty());
    }

    ASettlement planned(String trust, String service, String baseline) {
        return contract(trust, service, "acme", Optional.of(LocalDate.parse(baseline)));
    }

    private ASettlement contract(String trust, String service, String supplier, Optional<LocalDate> baseline) {
        contracts.add(new Contract(
                new OdsCode(trust),
                service,
                "north",
                "system",
                supplier,
                LocalDate.EPOCH,
                Optional.empty(),
                baseline,
                Source.of("contracts.csv")));
        return this;
    }

    ASettlement exited(String trust, String service, String day) {
        LocalDate exit = LocalDate.parse(day);
        exits.add(new ConfirmedExit(new OdsCode(trust), service, exit, exit, Source.of("exits.csv")));
        return this;
    }

    ASettlement approved(String trust, String service, String baseline, String from) {
        LocalDate day = LocalDate.parse(baseline);
        changes.add(new BaselineChange(
                new OdsCode(trust),
                service,
                LocalDate.EPOCH,
                day,
                LocalDate.parse(from),
                "A-1",
                Source.of("baseline-changes.csv")));
        return this;
    }

    ASettlement supplier(String id, String name, String... aliases) {
        suppliers.add(new Supplier(id, name, List.of(aliases)));
        return this;
    }

    /** The files of every period, oldest first. */
    List<CheckedReturn> settle(ExampleReturn... returns) {
        SortedMap<ReportingPeriod, List<CheckedReturn>> settled = new Settlement(reference(), ExampleForm.FORM, rules)
                .settle(
                        Arrays.stream(returns)
                                .map(one -> one.under(rules).check())
                                .collect(Collectors.groupingBy(CheckedReturn::period)),
                        period -> register().trusts().stream().map(Trust::code).collect(Collectors.toSet()))
                .files();
        return settled.values().stream().flatMap(List::stream).toList();
    }

    /** The findings of the last file, as {@link ExampleReturn#findings()} writes them. */
    List<String> findings(ExampleReturn... returns) {
        return ExampleReturn.words(last(settle(returns)));
    }

    /** What counts of the last file. */
    StatusReturn counting(ExampleReturn... returns) {
        return last(settle(returns)).answers().orElseThrow();
    }

    /** Each file with the codes found about it. */
    List<String> codes(ExampleReturn... returns) {
        return settle(returns).stream()
                .map(file -> file.file()
                        + file.findings().stream()
                                .map(finding -> " " + finding.code().id())
                                .collect(Collectors.joining()))
                .toList();
    }

    private static CheckedReturn last(List<CheckedReturn> settled) {
        return settled.get(settled.size() - 1);
    }

    private ReferenceData reference() {
        return new ReferenceData(
                register(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2013, 12, 31),
                2);
    }

    private Register register() {
        Register trusts = ExampleReturn.REGISTER;
        return new Register(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                trusts.trusts(),
                contracts,
                exits,
                trusts.successions(),
                List.of(),
                changes,
                suppliers);
    }
}
