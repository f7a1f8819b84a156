package org.programmereporting.measure;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustOutcome;
import org.programmereporting.returns.TrustPosition;

/**
 * What came of the returns expected for a period, one from each trust that remained at its opening: accepted when a file of the trust counts, else
 * as its last rejected or unreadable file fared, else missing.
 */
public final class ExpectedReturns {
    /** The last is the one that came last; a file of unknown arrival came before all others. */
    private static final Comparator<CheckedReturn> BY_ARRIVAL = Comparator.<CheckedReturn, LocalDateTime>comparing(
                    file -> file.received().orElse(LocalDateTime.MIN))
            .thenComparing(CheckedReturn::refresh)
            .thenComparing(CheckedReturn::file);

    /** Accepted when it came, whatever came after it. */
    private static final Set<FileOutcome> USABLE = EnumSet.of(
            FileOutcome.ACCEPTED, FileOutcome.ACCEPTED_WITH_QUERIES, FileOutcome.SUPERSEDED, FileOutcome.DUPLICATE);

    private final List<CheckedReturn> files;
    private final Optional<LocalDateTime> dueAt;

    private ExpectedReturns(List<CheckedReturn> files, Optional<LocalDateTime> dueAt) {
        this.files = files;
        this.dueAt = dueAt;
    }

    /**
     * One for each trust that remains at the opening, by code.
     *
     * @param settled the period's files after they were settled among each other; of other periods none count
     */
    public static List<ExpectedReturn> of(
            ReportingPeriod period,
            NationalPosition opening,
            List<CheckedReturn> settled,
            Optional<LocalDateTime> dueAt) {
        List<CheckedReturn> files =
                settled.stream().filter(file -> file.period().equals(period)).toList();
        ExpectedReturns returns = new ExpectedReturns(files, dueAt);
        return opening.remaining().stream()
                .map(TrustPosition::code)
                .map(returns::expected)
                .toList();
    }

    private ExpectedReturn expected(OdsCode trust) {
        Optional<CheckedReturn> decides = last(trust, FileOutcome::isAccepted)
                .or(() -> last(trust, outcome -> outcome == FileOutcome.REJECTED || outcome == FileOutcome.UNREADABLE));
        return new ExpectedReturn(
                trust,
                decides.map(file -> outcome(file.outcome())).orElse(TrustOutcome.MISSING),
                decides,
                decides.flatMap(file -> isLate(trust, file)));
    }

    private Optional<CheckedReturn> last(OdsCode trust, Predicate<FileOutcome> outcome) {
        return files.stream()
                .filter(file -> file.trust().filter(trust::equals).isPresent() && outcome.test(file.outcome()))
                .max(BY_ARRIVAL);
    }

    /** By the first version that could be used: a better version sent later does not make a trust late. */
    private Optional<Boolean> isLate(OdsCode trust, CheckedReturn decides) {
        Optional<LocalDateTime> first = files.stream()
                .filter(file -> file.trust().filter(trust::equals).isPresent() && USABLE.contains(file.outcome()))
                .map(CheckedReturn::received)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return first.or(decides::received).flatMap(received -> dueAt.map(received::isAfter));
    }

    /** A superseded or duplicate file never decides: the file that counts instead does. */
    private static TrustOutcome outcome(FileOutcome file) {
        return switch (file) {
            case ACCEPTED -> TrustOutcome.ACCEPTED;
            case ACCEPTED_WITH_QUERIES -> TrustOutcome.ACCEPTED_WITH_QUERIES;
            case REJECTED -> TrustOutcome.REJECTED;
            case UNREADABLE -> TrustOutcome.UNREADABLE;
            case SUPERSEDED, DUPLICATE, NOT_EXPECTED, IGNORED, RETRY -> TrustOutcome.MISSING;
        };
    }
}
