package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.programmereporting.measure.ReconciliationStatement.Event;
import org.programmereporting.measure.ReconciliationStatement.Kind;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ScopeExit;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.Succession;
import org.programmereporting.returns.Trust;

/**
 * What the register says happened between two days, played in order on a {@link Ledger}: contracts newly held, trusts opened, mergers, closures, trusts that
 * leave the programme, confirmed exits. On one day the new constitution comes first and exits last, as a day's exits are of the trusts it begins with.
 */
final class RegisterEvents {
    private final Register register;
    private final LocalDate after;
    private final LocalDate to;

    private RegisterEvents(Register register, LocalDate after, LocalDate to) {
        this.register = register;
        this.after = after;
        this.to = to;
    }

    /** After the first day, up to and with the second. */
    static List<Event> between(LocalDate after, LocalDate to, Register register) {
        Ledger ledger = new Ledger(after, register);
        new RegisterEvents(register, after, to).happenings().forEach(ledger::play);
        return ledger.events();
    }

    /**
     * Something that happens to trusts.
     *
     * @param trusts whose count may change
     */
    record Happening(
            LocalDate day,
            Order order,
            Kind kind,
            List<OdsCode> trusts,
            String change,
            Optional<Source> source,
            Consumer<Ledger> effect) {
        static final Comparator<Happening> IN_ORDER = Comparator.comparing(Happening::day)
                .thenComparing(Happening::order)
                .thenComparing(happening -> happening.trusts().get(0));
    }

    /** What comes first on one day. */
    enum Order {
        HELD,
        OPENED,
        SUCCEEDED,
        CLOSED,
        LEFT,
        EXITED
    }

    private Stream<Happening> happenings() {
        return Stream.of(held(), opened(), succeeded(), closed(), left(), exited())
                .flatMap(happenings -> happenings)
                .filter(happening ->
                        happening.day().isAfter(after) && !happening.day().isAfter(to))
                .sorted(Happening.IN_ORDER);
    }

    private Stream<Happening> held() {
        return register.contracts().stream().map(this::held);
    }

    private Happening held(Contract contract) {
        OdsCode holder = register.holderOn(contract.trust(), contract.heldFrom());
        return new Happening(
                contract.heldFrom(),
                Order.HELD,
                Kind.JOINED,
                List.of(holder),
                "holds " + contract.service() + ", " + contract.cluster(),
                Optional.of(contract.source()),
                ledger -> ledger.hold(holder, contract));
    }

    private Stream<Happening> opened() {
        return trusts().map(trust -> new Happening(
                trust.opened(),
                Order.OPENED,
                Kind.JOINED,
                List.of(trust.code()),
                "opened",
                Optional.empty(),
                ledger -> ledger.open(trust.code())));
    }

    private Stream<Happening> succeeded() {
        return register.successions().stream().map(this::succeeded);
    }

    /** A successor that was itself taken over by then stands for the trust that took it over. */
    private Happening succeeded(Succession succession) {
        OdsCode successor = register.holderOn(succession.successor(), succession.effectiveFrom());
        return new Happening(
                succession.effectiveFrom(),
                Order.SUCCEEDED,
                Kind.MERGED,
                List.of(succession.predecessor(), successor),
                succession.predecessor() + " taken over by " + successor + because(succession.reason()),
                Optional.of(succession.source()),
                ledger -> ledger.succeed(succession.predecessor(), successor));
    }

    private Stream<Happening> closed() {
        return trusts().flatMap(trust -> trust.closed().stream()
                .map(last -> new Happening(
                        last.plusDays(1),
                        Order.CLOSED,
                        Kind.LEFT,
                        List.of(trust.code()),
                        "closed on " + last + " without having exited",
                        Optional.empty(),
                        ledger -> ledger.close(trust.code()))));
    }

    private Stream<Happening> left() {
        return register.scopeExits().stream().map(RegisterEvents::left);
    }

    private static Happening left(ScopeExit exit) {
        return new Happening(
                exit.leavesOn(),
                Order.LEFT,
                Kind.LEFT,
                List.of(exit.trust()),
                "left the programme" + because(exit.reason()),
                Optional.of(exit.source()),
                ledger -> ledger.leave(exit.trust()));
    }

    private Stream<Happening> exited() {
        return register.exits().stream().map(this::exited);
    }

    private Happening exited(ConfirmedExit exit) {
        return new Happening(
                exit.exitDate(),
                Order.EXITED,
                Kind.EXITED,
                List.of(register.holderOn(exit.trust(), exit.exitDate())),
                "exited " + exit.service() + ", its last contract",
                Optional.of(exit.source()),
                ledger -> ledger.exit(exit.trust(), exit.service()));
    }

    /** Each trust once, as registered last. */
    private Stream<Trust> trusts() {
        return register.trusts().stream()
                .map(Trust::code)
                .distinct()
                .map(code -> register.trustOn(code, to).orElseThrow());
    }

    private static String because(String reason) {
        return reason.isBlank() ? "" : ": " + reason;
    }
}
