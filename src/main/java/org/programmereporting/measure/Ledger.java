package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.programmereporting.measure.ReconciliationStatement.Event;
import org.programmereporting.measure.ReconciliationStatement.Kind;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.Trust;

/**
 * Who holds which contracts, carried forward from happening to happening. Each is noted with what it did to the trusts remaining; it never looks at the count
 * that it is compared with.
 */
final class Ledger {
    private final Register register;
    private final Map<OdsCode, List<Contract>> held = new HashMap<>();
    private final Set<Contract> exited = new HashSet<>();
    private final Set<OdsCode> open = new HashSet<>();
    private final Set<OdsCode> left = new HashSet<>();
    private final List<Event> events = new ArrayList<>();

    /** As the register has it at the end of a day. */
    Ledger(LocalDate day, Register register) {
        this.register = register;
        RegisterOn on = RegisterOn.endOf(day, register);
        on.held().forEach((holder, contracts) -> enter(holder, contracts, on));
        register.scopeExits().stream()
                .filter(exit -> !exit.leavesOn().isAfter(day))
                .forEach(exit -> left.add(exit.trust()));
        register.trusts().stream().map(Trust::code).filter(on::isOpen).forEach(open::add);
    }

    private void enter(OdsCode holder, List<Contract> contracts, RegisterOn on) {
        held.put(holder, new ArrayList<>(contracts));
        contracts.stream().filter(contract -> on.exit(contract).isPresent()).forEach(exited::add);
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    void play(RegisterEvents.Happening happening) {
        List<Optional<Cohort>> before =
                happening.trusts().stream().map(this::countedIn).toList();
        happening.effect().accept(this);
        for (int i = 0; i < before.size(); i++) {
            OdsCode trust = happening.trusts().get(i);
            note(happening, trust, before.get(i), countedIn(trust));
        }
    }

    void hold(OdsCode holder, Contract contract) {
        contracts(holder).add(contract);
    }

    void open(OdsCode trust) {
        open.add(trust);
    }

    void close(OdsCode trust) {
        open.remove(trust);
    }

    /** What leaves the programme does not come back with a successor. */
    void leave(OdsCode trust) {
        left.add(trust);
        contracts(trust).clear();
    }

    void succeed(OdsCode predecessor, OdsCode successor) {
        List<Contract> inherited = contracts(predecessor);
        contracts(successor).addAll(inherited);
        inherited.clear();
    }

    void exit(OdsCode recorded, String service) {
        held.forEach((holder, contracts) -> contracts.stream()
                .filter(contract -> contract.service().equals(service))
                .filter(contract -> contract.trust().equals(recorded) || holder.equals(recorded))
                .forEach(exited::add));
    }

    /** The cohort in which a trust counts as remaining; none when it does not. */
    private Optional<Cohort> countedIn(OdsCode trust) {
        List<Contract> contracts = contracts(trust);
        boolean remains = open.contains(trust) && !left.contains(trust) && !exited.containsAll(contracts);
        return remains ? Optional.of(CohortOf.trust(contracts, register)) : Optional.empty();
    }

    private void note(
            RegisterEvents.Happening happening, OdsCode trust, Optional<Cohort> before, Optional<Cohort> after) {
        if (before.equals(after)) {
            return;
        }
        Kind kind = before.isPresent() && after.isPresent() ? Kind.TRANSFERRED : happening.kind();
        Stream.concat(
                        before.stream().map(cohort -> event(happening, kind, trust, cohort, -1)),
                        after.stream().map(cohort -> event(happening, kind, trust, cohort, 1)))
                .forEach(events::add);
    }

    private Event event(RegisterEvents.Happening happening, Kind kind, OdsCode trust, Cohort cohort, int effect) {
        String name = register.trustOn(trust, happening.day()).map(Trust::name).orElse("");
        return new Event(
                kind, trust, name, happening.day(), cohort.id(), effect, happening.change(), happening.source());
    }

    private List<Contract> contracts(OdsCode holder) {
        return held.computeIfAbsent(holder, none -> new ArrayList<>());
    }
}
