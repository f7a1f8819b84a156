package org.programmereporting.validate;

import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;

/** Findings of the rules that the first programme declares, each provoked by returns that deserve it. */
final class RuleExamples {
    private RuleExamples() {}

    static Stream<Finding> provoked() {
        return Stream.of(within(), earlier(), across(), confirmed()).flatMap(all -> all);
    }

    private static Stream<Finding> within() {
        return Stream.of(
                        aReturn()
                                .row("milestones", "milestone", "contract-award", "forecast", day("2014-09-01"))
                                .row("milestones", "milestone", "go-live", "forecast", day("2014-08-01")),
                        aReturn().row("milestones", "milestone", "go-live", "status", "complete"),
                        aReturn()
                                .row(
                                        "milestones",
                                        "milestone",
                                        "go-live",
                                        "actual",
                                        day("2014-07-02"),
                                        "baseline",
                                        day("2014-01-31")),
                        aReturn()
                                .row(
                                        "contracts",
                                        "service",
                                        "PACS",
                                        "forecast_exit",
                                        day("2015-07-31"),
                                        "contract_end",
                                        day("2015-06-30")),
                        aReturn().with("tb_total", 1.4),
                        aReturn().with("delivery_confidence", "amber"),
                        aReturn().with("nothing_changed", "yes"))
                .flatMap(example -> shipped(example));
    }

    private static Stream<Finding> earlier() {
        ExampleReturn may = aReturnOf("2014-05")
                .with("tb_total", 10)
                .row(
                        "contracts",
                        "service",
                        "PACS",
                        "baseline_exit",
                        day("2014-11-30"),
                        "forecast_exit",
                        day("2014-11-30"));
        ExampleReturn june = aReturn()
                .with("tb_total", 11)
                .with("tb_migrated", 1.2)
                .row(
                        "contracts",
                        "service",
                        "PACS",
                        "baseline_exit",
                        day("2015-03-31"),
                        "forecast_exit",
                        day("2015-03-31"));
        ExampleReturn exited = aReturnOf("2014-05")
                .row(
                        "contracts",
                        "service",
                        "PACS",
                        "forecast_exit",
                        day("2014-05-20"),
                        "actual_exit",
                        day("2014-05-20"));
        ExampleReturn running = aReturn().row("contracts", "service", "PACS", "forecast_exit", day("2014-09-30"));
        ExampleReturn member = aReturnOf("2014-05").with("consortium", "Three Dales");
        ExampleReturn unchanged =
                aReturn().with("nothing_changed", "yes").with("tb_migrated", 0).with("studies_migrated", 0);
        ExampleReturn both = aReturnOf("2014-05")
                .row("contracts", "service", "PACS", "forecast_exit", day("2014-09-30"))
                .row("contracts", "service", "RIS", "forecast_exit", day("2014-09-30"));
        return Stream.of(
                        shipped(may, june),
                        shipped(exited, running),
                        shipped(both, running),
                        shipped(member, unchanged))
                .flatMap(all -> all);
    }

    private static Stream<Finding> across() {
        ExampleReturn copy = aReturn("ZB2-2014-06.xlsx", "ZA1", "Alpha NHS Trust", "2014-06");
        ExampleReturn alpha = answering(aReturn());
        ExampleReturn beta = answering(aReturn("ZB2", "Beta NHS Foundation Trust", "2014-06"));
        return Stream.concat(shipped(aReturn(), copy), shipped(alpha, beta));
    }

    private static ExampleReturn answering(ExampleReturn example) {
        return example.with("consortium", "")
                .with("procurement_route", "OJEU")
                .with("vna_supplier", "Acme Archives")
                .with("shares_issues", "yes")
                .with("rollback_plan", "yes")
                .with("studies_total", 1000)
                .with("tb_total", 10)
                .row(
                        "contracts",
                        "service",
                        "PACS",
                        "cluster",
                        "north",
                        "outgoing_supplier",
                        "Lumbrook",
                        "forecast_exit",
                        day("2015-06-30"));
    }

    private static Stream<Finding> confirmed() {
        ExampleReturn alone = aReturn()
                .with("consortium", "Three Dales")
                .row("contracts", "service", "PACS", "forecast_exit", day("2014-09-30"));
        ExampleReturn reported = aReturn()
                .row(
                        "contracts",
                        "service",
                        "PACS",
                        "forecast_exit",
                        day("2014-06-20"),
                        "actual_exit",
                        day("2014-06-20"));
        return Stream.of(
                        settlement().exited("ZA1", "PACS", "2014-05-20").settle(alone),
                        settlement().exited("ZA1", "PACS", "2014-05-20").settle(reported),
                        settlement().settle(reported))
                .flatMap(List::stream)
                .flatMap(file -> file.findings().stream());
    }

    private static Stream<Finding> shipped(ExampleReturn... returns) {
        return settlement().settle(returns).stream().flatMap(file -> file.findings().stream());
    }

    private static ASettlement settlement() {
        return ASettlement.underTheRulesOfTheFirstProgramme()
                .contract("ZA1", "PACS", "tavrin")
                .supplier("tavrin", "Tavrin Imaging")
                .supplier("lumbrook", "Lumbrook Health", "Lumbrook");
    }
}
