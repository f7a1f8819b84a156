package org.programmereporting.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.programmereporting.measure.DeadlineState;
import org.programmereporting.measure.TrustSlippage;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/** One trust's own figures as a sheet shows them; nothing where its return is too old to speak for it. */
public record TrustStanding(TrustPosition trust, LocalDate asAt) {
    /** Days from the original baseline to the exit as it is now expected; + is later. */
    public Optional<Long> slippage() {
        return TrustSlippage.days(trust, asAt);
    }

    /** How a remaining trust stands to its deadline by its own dates. */
    public DeadlineState deadlineState() {
        return DeadlineState.of(trust, asAt);
    }

    /** Exited, or in which way it remains. */
    public String status() {
        if (trust.isExited()) {
            return "Exited";
        }
        if (trust.hasUnconfirmedExit()) {
            return "Remaining, exit reported but not confirmed";
        }
        return trust.isPartlyExited() ? "Remaining, partly exited" : "Remaining";
    }

    /** Days from the forecast exit to the deadline; negative when it is late; none by a forecast that has lapsed. */
    public Optional<Long> contingency() {
        return trust.isExited()
                ? Optional.empty()
                : trust.forecastExit()
                        .filter(forecast -> forecast.isAfter(asAt))
                        .map(forecast -> ChronoUnit.DAYS.between(forecast, trust.deadline()));
    }

    /** Days from the baseline after approved changes; none unless one moved it. */
    public Optional<Long> slippageFromCurrentBaseline() {
        return trust.isReBaselined() ? TrustSlippage.daysFromCurrentBaseline(trust, asAt) : Optional.empty();
    }

    public Optional<Long> milestonesOverdue() {
        return trust.answers()
                .map(answers -> answers.rows("milestones").stream()
                        .filter(this::isOverdue)
                        .count());
    }

    private boolean isOverdue(ReturnRow milestone) {
        boolean due =
                milestone.date("baseline").filter(day -> !day.isAfter(asAt)).isPresent();
        boolean done =
                milestone.date("actual").filter(day -> !day.isAfter(asAt)).isPresent();
        boolean applies = !milestone.text("status").orElse("").equals("not applicable");
        return due && !done && applies;
    }

    public Optional<String> rating(String field) {
        return fresh().flatMap(answers -> answers.text(field));
    }

    private Optional<StatusReturn> fresh() {
        return trust.stale() ? Optional.empty() : trust.answers();
    }
}
