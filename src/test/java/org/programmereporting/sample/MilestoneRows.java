package org.programmereporting.sample;

import java.util.List;
import java.util.Map;

/** A row a milestone: complete where reached, the next one in progress, a reason where it slips by more than 28 days. */
final class MilestoneRows {
    private static final List<String> REASONS = List.of(
            "Outgoing supplier's engineers were booked by other trusts.",
            "Business case returned by the trust board with questions on running costs.",
            "Interface testing with the patient administration system took longer than planned.",
            "Network upgrade delivered late by the estates contractor.",
            "Export from the old archive is slower than the supplier had assured.",
            "Procurement challenged by a bidder; standstill extended.",
            "Project manager's post was vacant for two months.",
            "Radiologists asked for a second round of acceptance tests.");

    private MilestoneRows() {}

    static void fill(SampleReturn sample, TrustMonth month) {
        Chance reasons = month.ofTrust("reason");
        String early = reasons.pick(REASONS);
        String late = reasons.pick(REASONS);
        boolean before = true;
        for (MilestoneState state : month.states()) {
            Map<String, Object> row = sample.addRow("milestones");
            row.put("milestone", state.milestone().id());
            row.put("baseline", state.baseline());
            row.put("forecast", state.expected());
            row.put("status", state.complete() ? "complete" : before ? "in progress" : "not started");
            if (state.complete()) {
                row.put("actual", state.expected());
            }
            if (state.slippedOver(28)) {
                row.put("slip_reason", state.complete() ? early : late);
            }
            before = state.complete();
        }
    }
}
