package org.programmereporting.feedback;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.TrustPosition;

/**
 * Where a trust stands, as the centre sees it.
 *
 * @param slippage days from the original baseline to the exit as it is now expected; + is later
 * @param confidence the delivery confidence last reported, while it is fresh enough to count
 * @param milestonesOverdue milestones whose baseline has passed and that are not reached; not known without a return
 */
public record Standing(
        TrustPosition trust,
        List<OfContract> contracts,
        Optional<Long> slippage,
        Optional<String> confidence,
        Optional<Long> milestonesOverdue) {
    public Standing {
        contracts = List.copyOf(contracts);
    }

    /**
     * One contract.
     *
     * @param cluster the national contract by its name
     * @param slippage days from the original baseline to its exit as it is now expected; + is later
     * @param contingency days from the forecast exit to the deadline; negative when the forecast is late
     */
    public record OfContract(
            ContractPosition position, String cluster, Optional<Long> slippage, Optional<Long> contingency) {}
}
