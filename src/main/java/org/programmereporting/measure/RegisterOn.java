package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.returns.BaselineChange;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ScopeExit;
import org.programmereporting.returns.Trust;

/**
 * The register as it stands on a day: which trusts are in scope, which contracts they hold, themselves or through predecessors, and which of
 * these are exited. A contract leaves the programme with the trust that holds it on that day; a successor does not bring it back.
 */
final class RegisterOn {
    private final Register register;
    private final LocalDate day;
    private final Map<OdsCode, OdsCode> holders = new HashMap<>();
    private final Map<OdsCode, Trust> trusts = new HashMap<>();
    private final Map<OdsCode, List<ConfirmedExit>> exits = new HashMap<>();
    private final SortedMap<OdsCode, List<Contract>> held = new TreeMap<>();

    private RegisterOn(Register register, LocalDate day, LocalDate lastExitDay) {
        this.register = register;
        this.day = day;
        for (Trust trust : register.trusts()) { // loops: years of months are gone through
            trusts.merge(trust.code(), trust, this::holding);
        }
        for (ConfirmedExit exit : register.exits()) {
            if (!exit.exitDate().isAfter(lastExitDay)) {
                exits.computeIfAbsent(exit.trust(), none -> new ArrayList<>()).add(exit);
            }
        }
        hold();
    }

    /** Of two records of a trust the one that holds on the day: the newer unless it is still to come, else the older. */
    private Trust holding(Trust one, Trust other) {
        boolean isNewer = !other.effectiveFrom().isBefore(one.effectiveFrom());
        Trust older = isNewer ? one : other;
        Trust newer = isNewer ? other : one;
        return newer.effectiveFrom().isAfter(day) ? older : newer;
    }

    private void hold() {
        Comparator<Contract> order = Comparator.comparing(Contract::trust);
        List<Contract> own = new ArrayList<>();
        List<Contract> inherited = new ArrayList<>();
        for (Contract contract : register.contracts()) {
            if (!contract.heldFrom().isAfter(day) && !hasLeft(contract)) {
                (isInherited(contract) ? inherited : own).add(contract);
            }
        }
        for (List<Contract> contracts : List.of(own, inherited)) {
            contracts.sort(order);
            for (Contract contract : contracts) {
                held.computeIfAbsent(holder(contract.trust()), none -> new ArrayList<>())
                        .add(contract);
            }
        }
    }

    /** When the day is over: its mergers are done and its exits count. */
    static RegisterOn endOf(LocalDate day, Register register) {
        return new RegisterOn(register, day, day);
    }

    /** When the day begins: its mergers are done, its exits are still to come. */
    static RegisterOn startOf(LocalDate day, Register register) {
        return new RegisterOn(register, day, day.minusDays(1));
    }

    /** The contracts by the trust that holds them, its own first; also of trusts that are closed or out of the programme. */
    SortedMap<OdsCode, List<Contract>> held() {
        return held;
    }

    List<OdsCode> inScope() {
        return held.keySet().stream().filter(this::isInScope).toList();
    }

    List<OdsCode> remaining() {
        return held.keySet().stream()
                .filter(code -> !isExited(code) && isInScope(code))
                .toList();
    }

    boolean isOpen(OdsCode code) {
        return trust(code).filter(trust -> trust.isOpenOn(day)).isPresent();
    }

    boolean isExited(OdsCode code) {
        for (Contract contract : contracts(code)) {
            if (exit(contract).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** As {@link Register#trustOn}, for many trusts of one day. */
    Optional<Trust> trust(OdsCode code) {
        return Optional.ofNullable(trusts.get(code));
    }

    LocalDate day() {
        return day;
    }

    List<Contract> contracts(OdsCode holder) {
        return held.getOrDefault(holder, List.of());
    }

    /** The confirmed exit of a contract; recorded under the trust that held it at first, or that held it on the day of the exit. */
    Optional<LocalDate> exit(Contract contract) {
        return confirmed(contract).map(ConfirmedExit::exitDate);
    }

    /** The same with its line. */
    Optional<ConfirmedExit> confirmed(Contract contract) {
        Optional<ConfirmedExit> last = Optional.empty();
        for (ConfirmedExit exit : exitsOf(contract.trust())) {
            boolean isOfIt = exit.service().equals(contract.service())
                    && !exit.exitDate().isBefore(contract.heldFrom());
            if (isOfIt && (last.isEmpty() || exit.exitDate().isAfter(last.get().exitDate()))) {
                last = Optional.of(exit);
            }
        }
        return last;
    }

    /** The baseline after the approved changes that are effective on the day. */
    Optional<LocalDate> currentBaseline(Contract contract) {
        Optional<BaselineChange> change = baselineChange(contract);
        return change.isPresent() ? change.map(BaselineChange::newBaseline) : contract.baselineExit();
    }

    /** The last of them. */
    Optional<BaselineChange> baselineChange(Contract contract) {
        Optional<BaselineChange> last = Optional.empty();
        for (BaselineChange change : register.baselineChanges()) {
            boolean isOfIt = change.service().equals(contract.service())
                    && !change.effectiveFrom().isAfter(day)
                    && concerns(change.trust(), change.effectiveFrom(), contract.trust());
            if (isOfIt
                    && (last.isEmpty()
                            || change.effectiveFrom().isAfter(last.get().effectiveFrom()))) {
                last = Optional.of(change);
            }
        }
        return last;
    }

    private List<ConfirmedExit> exitsOf(OdsCode trust) {
        return holder(trust).equals(trust)
                ? exits.getOrDefault(trust, List.of())
                : exits.values().stream()
                        .flatMap(List::stream)
                        .filter(exit -> concerns(exit.trust(), exit.exitDate(), trust))
                        .toList();
    }

    private boolean concerns(OdsCode recorded, LocalDate on, OdsCode first) {
        return recorded.equals(first) || register.holderOn(first, on).equals(recorded);
    }

    private boolean isInScope(OdsCode code) {
        return !hasLeft(code)
                && trust(code)
                        .filter(trust -> trust.isOpenOn(day) || isClosedAfterExit(trust))
                        .isPresent();
    }

    private boolean isClosedAfterExit(Trust trust) {
        return trust.closed()
                .filter(last -> last.isBefore(day)
                        && contracts(trust.code()).stream().allMatch(contract -> isExitedBy(contract, last)))
                .isPresent();
    }

    private boolean isExitedBy(Contract contract, LocalDate last) {
        return exit(contract).filter(date -> !date.isAfter(last)).isPresent();
    }

    private boolean hasLeft(OdsCode holder) {
        for (ScopeExit exit : register.scopeExits()) {
            if (exit.trust().equals(holder) && !exit.leavesOn().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLeft(Contract contract) {
        return !register.scopeExits().isEmpty() && hasLeftWithItsHolder(contract);
    }

    private boolean hasLeftWithItsHolder(Contract contract) {
        return register.scopeExits().stream()
                .filter(exit ->
                        !exit.leavesOn().isAfter(day) && !exit.leavesOn().isBefore(contract.heldFrom()))
                .anyMatch(exit ->
                        register.holderOn(contract.trust(), exit.leavesOn()).equals(exit.trust()));
    }

    private boolean isInherited(Contract contract) {
        return !holder(contract.trust()).equals(contract.trust());
    }

    private OdsCode holder(OdsCode code) {
        OdsCode known = holders.get(code);
        if (known != null) {
            return known;
        }
        OdsCode holder = register.holderOn(code, day);
        holders.put(code, holder);
        return holder;
    }
}
