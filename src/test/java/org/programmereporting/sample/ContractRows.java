package org.programmereporting.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A row for each of the trust's two contracts. */
final class ContractRows {
    private static final String MITIGATION =
            "Extension asked for; the outgoing supplier keeps read-only access and a weekly plan is followed with it.";

    private ContractRows() {}

    static void fill(SampleReturn sample, TrustMonth month) {
        for (Service service : Service.values()) {
            fill(sample.addRow("contracts"), month, service);
        }
    }

    private static void fill(Map<String, Object> row, TrustMonth month, Service service) {
        SampleTrust trust = month.plan().trust();
        row.put("service", service.name());
        row.put("cluster", trust.cluster().id());
        row.put("system", trust.cluster().system(service));
        row.put("outgoing_supplier", outgoing(month, service));
        row.put("incoming_supplier", incoming(month, service));
        row.put("contract_end", trust.cluster().contractEnd());
        row.put("exit_start", month.plan().start());
        Optional<PartExit> left = PartExit.of(month.plan(), service);
        row.put(
                "baseline_exit",
                left.map(PartExit::baseline).orElse(month.plan().baseline()));
        row.put("forecast_exit", left.map(PartExit::exit).orElse(forecast(month, service)));
        left.map(PartExit::exit)
                .filter(exit -> !exit.isAfter(month.ends()))
                .ifPresent(exit -> row.put("actual_exit", exit));
        baselineChange(row, month);
        extension(row, forecast(month, service), trust.cluster().contractEnd());
    }

    private static void baselineChange(Map<String, Object> row, TrustMonth month) {
        BaselineChange.of(month.plan(), month.period()).ifPresent(change -> {
            row.put("baseline_exit", change.newBaseline());
            row.put("change_approval", change.reference());
            row.put("change_approver", change.approvedBy());
        });
    }

    private static void extension(Map<String, Object> row, LocalDate forecast, LocalDate contractEnd) {
        if (forecast.isAfter(contractEnd)) {
            row.put("mitigation", MITIGATION);
            row.put(
                    "requested_extension",
                    forecast.plusMonths(2).withDayOfMonth(1).minusDays(1));
        }
    }

    /** Some trusts leave RIS four weeks before PACS. */
    private static LocalDate forecast(TrustMonth month, Service service) {
        LocalDate exit = month.plan().forecast(month.period());
        boolean earlier = service == Service.RIS
                && month.plan().place() % 3 == 1
                && exit.isAfter(LocalDate.of(2014, 9, 1))
                && !month.is(Trait.LATE);
        return earlier ? Chance.workdayBefore(exit.minusDays(28)) : exit;
    }

    /** A few trusts write their supplier's short name, as an alias of suppliers.csv. */
    private static String outgoing(TrustMonth month, Service service) {
        String name = month.plan().trust().cluster().supplier(service);
        return month.plan().place() % 13 == 5 ? name.substring(0, name.indexOf(' ')) : name;
    }

    private static String incoming(TrustMonth month, Service service) {
        if (!month.complete(Milestone.PREFERRED_SUPPLIER)) {
            return "not yet selected";
        }
        Chance chance = month.ofTrust("incoming");
        String pacs = chance.pick(Supplier.INCOMING);
        String ris = chance.oneIn(3) ? chance.pick(Supplier.INCOMING) : pacs;
        return service == Service.PACS ? pacs : ris;
    }
}
