package org.programmereporting.report.sheets;

import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.report.AMonth;

/** A month of a programme that asks for procurement, collaboration, migration, plans and cut-over, with the metrics that are made of them. */
final class AskedMonth {
    private static final String STAGES = "requirements, preferred supplier, contract awarded";

    private AskedMonth() {}

    static AMonth aMonth() {
        return AMonth.aMonth()
                .defining("procurement-stage", "Stage known", "procurement-stage", stages(Map.of()))
                .defining(
                        "funding-approved",
                        "Funding approved",
                        "funding-approved",
                        stages(Map.of("field", "funding_approved")))
                .defining(
                        "not-awarded-soon",
                        "Not awarded",
                        "not-awarded-soon",
                        stages(Map.of("awarded", "contract awarded", "months", "12")))
                .defining(
                        "collaboration",
                        "In a consortium",
                        "collaboration",
                        stages(Map.of(
                                "consortium-field",
                                "consortium",
                                "shared",
                                "shares_issues",
                                "committed",
                                "committed_money",
                                "before",
                                "preferred supplier")))
                .defining(
                        "cut-over-agreed",
                        "Agreed",
                        "cut-over-agreed",
                        cutOver(stages(Map.of("awarded", "contract awarded"))))
                .defining("cut-over-agreed-soon", "Agreed soon", "cut-over-agreed-soon", cutOver(Map.of("weeks", "26")))
                .defining(
                        "go-live-clashes", "Clashes", "go-live-clashes", Map.of("more-than", "1", "go-live", "go-live"))
                .defining(
                        "migration-required-ratio",
                        "Rate required",
                        "migration-required-ratio",
                        Map.of(
                                "total",
                                "tb_total",
                                "migrated",
                                "tb_migrated",
                                "measured",
                                "measured_on",
                                "months",
                                "1",
                                "planned",
                                "planned_completion",
                                "weeks-before-deadline",
                                "8",
                                "fastest",
                                "10"))
                .defining(
                        "large-not-started",
                        "Large, not started",
                        "large-not-started",
                        Map.of("total", "tb_total", "migrated", "tb_migrated", "over", "20"))
                .defining(
                        "end-loading-8",
                        "Last 8 weeks",
                        "end-loading",
                        Map.of(
                                "against",
                                "planned-exit",
                                "weeks",
                                "8",
                                "limit",
                                "0.5",
                                "up-to",
                                "go-live",
                                "milestone-finish",
                                "baseline",
                                "task-finish",
                                "planned_finish"))
                .defining("confidence", "Confidence", "confidence", Map.of("field", "delivery_confidence"))
                .defining("confidence-gap", "Gap", "confidence-gap", Map.of("field", "delivery_confidence"));
    }

    private static Map<String, String> stages(Map<String, String> others) {
        return with(others, Map.of("stage-field", "procurement_stage", "stages", STAGES));
    }

    private static Map<String, String> cutOver(Map<String, String> others) {
        return with(
                others,
                Map.of(
                        "parties",
                        "agreed_outgoing, agreed_incoming",
                        "agreed-on",
                        "agreed_outgoing_on, agreed_incoming_on",
                        "met-on",
                        "all_parties_met_on",
                        "go-live",
                        "go-live"));
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }
}
