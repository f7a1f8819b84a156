package org.programmereporting.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** A trust of the first wave on its way: its forecast moves from the plan towards the day it left, and is never in the past. */
final class FirstWaveReturn {
    private static final String MITIGATION = "Extension agreed; a weekly plan is followed with the outgoing supplier.";
    private static final double STUDIES_PER_TB = 28_571;

    private FirstWaveReturn() {}

    static SampleReturn of(FirstWaveExit exit, YearMonth period) {
        SampleReturn sample = new SampleReturn();
        Answers.header(sample, exit.trust(), exit.trust().name(), period);
        sample.put("procurement_stage", "contract awarded");
        sample.put("funding_approved", "yes");
        migration(sample, exit, period);
        boolean late = forecast(exit, period).isAfter(exit.trust().cluster().contractEnd());
        sample.put("delivery_confidence", late ? "amber" : "amber-green");
        sample.put("confidence_narrative", late ? "The exit takes longer than planned." : null);
        for (Service service : Service.values()) {
            contract(sample.addRow("contracts"), exit, service, period);
        }
        if (Months.endsQuarter(period)) {
            lastTask(sample.addRow("tasks"));
            lastRisk(sample.addRow("risks"));
        }
        return sample;
    }

    private static void lastTask(Map<String, Object> row) {
        row.put("task_id", "T1");
        row.put("description", "Load the last studies");
    }

    private static void lastRisk(Map<String, Object> row) {
        row.put("risk_id", "R1");
        row.put("description", "The old archive exports more slowly than planned");
        row.put("probability", 3);
        row.put("impact", 4);
    }

    private static void contract(Map<String, Object> row, FirstWaveExit exit, Service service, YearMonth period) {
        Cluster cluster = exit.trust().cluster();
        LocalDate left = exit.exit(service);
        boolean over = !left.isAfter(period.atEndOfMonth());
        LocalDate forecast = over ? left : forecast(exit, period);
        row.put("service", service.name());
        row.put("cluster", cluster.id());
        row.put("outgoing_supplier", cluster.supplier(service));
        row.put("contract_end", cluster.contractEnd());
        row.put("exit_start", exit.start());
        row.put("baseline_exit", exit.planned());
        row.put("forecast_exit", forecast);
        if (over) {
            row.put("actual_exit", left);
        }
        if (forecast.isAfter(cluster.contractEnd())) {
            row.put("mitigation", MITIGATION);
        }
    }

    private static LocalDate forecast(FirstWaveExit exit, YearMonth period) {
        LocalDate today = period.atEndOfMonth();
        if (!exit.actual().isAfter(today)) {
            return exit.actual();
        }
        double gone = share(exit, today);
        long slip = ChronoUnit.DAYS.between(exit.planned(), exit.actual());
        LocalDate told = exit.planned().plusDays(StrictMath.round(slip * gone));
        LocalDate soonest = today.plusDays(14);
        return Chance.workdayBefore(told.isBefore(soonest) ? soonest : told);
    }

    private static double share(FirstWaveExit exit, LocalDate day) {
        double whole = ChronoUnit.DAYS.between(exit.start(), exit.actual());
        return StrictMath.max(0, StrictMath.min(1, ChronoUnit.DAYS.between(exit.start(), day) / whole));
    }

    /** Begins in the middle of the exit and ends with it. */
    private static void migration(SampleReturn sample, FirstWaveExit exit, YearMonth period) {
        LocalDate measured = Chance.workdayBefore(period.atEndOfMonth());
        double total = Double.parseDouble(exit.volumeTb());
        double share = StrictMath.max(0, 2 * share(exit, measured) - 1);
        int studies = (int) StrictMath.round(total * STUDIES_PER_TB / 100) * 100;
        sample.put("measured_on", measured);
        sample.put("studies_total", studies);
        sample.put("studies_migrated", (int) (studies * share));
        sample.put("studies_failed", (int) (studies * share * 0.006));
        sample.put("tb_total", Tenths.of(total));
        sample.put("tb_migrated", share == 1 ? Tenths.of(total) : Tenths.of(total * share));
        sample.put("migration_method", "bulk media");
    }
}
