package org.programmereporting.report.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.TrustOutcome;
import org.programmereporting.returns.TrustPosition;

/** Trusts whose return is not there, or says what somebody must see to. */
final class ReturnAttention {
    private ReturnAttention() {}

    static Stream<Attention> noReturn(Composition month) {
        return month.figures().month().expected().stream()
                .filter(expected -> !expected.outcome().isAccepted())
                .flatMap(expected -> month
                        .position()
                        .trust(expected.trust())
                        .filter(TrustPosition::isRemaining)
                        .map(trust -> Attention.of(
                                trust, reason(month, expected), "Send a return that can be used", Dues.refresh(month)))
                        .stream());
    }

    private static String reason(Composition month, ExpectedReturn expected) {
        String of = Words.month(month.period());
        return expected.outcome() == TrustOutcome.MISSING
                ? "Sent no return for " + of
                : "Its return for " + of + " is " + expected.outcome().id();
    }

    static Stream<Attention> unconfirmed(Composition month) {
        return month.position().remaining().stream()
                .filter(TrustPosition::hasUnconfirmedExit)
                .map(trust -> new Attention(
                        trust,
                        reported(trust),
                        "Confirm the exit, or tell the trust what is missing",
                        true,
                        Dues.nextReturn(month)));
    }

    private static String reported(TrustPosition trust) {
        List<String> days = trust.openContracts().stream()
                .flatMap(contract -> contract.reportedExit().stream())
                .distinct()
                .sorted()
                .map(Words::date)
                .toList();
        return "Reports its exit on " + Words.list(days) + ", which nobody has confirmed";
    }

    static Stream<Attention> milestonesOverdue(Composition month) {
        return month.position().remaining().stream()
                .flatMap(trust -> new TrustStanding(trust, month.asAt())
                                .milestonesOverdue()
                                .filter(overdue -> overdue > 0)
                                .map(overdue -> Attention.of(
                                        trust,
                                        Words.capital(Words.count(overdue, "milestone"))
                                                + Words.verb(overdue, " is", " are") + " overdue",
                                        "Say when each will be reached",
                                        Dues.nextReturn(month)))
                                .stream());
    }
}
