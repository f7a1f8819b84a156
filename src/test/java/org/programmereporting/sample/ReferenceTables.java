package org.programmereporting.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference tables, by file name, in the columns that the programme's contract names. */
final class ReferenceTables {
    private final TrustRegister register;
    private final List<FirstWaveExit> firstWave;
    private final List<ExitPlan> plans;
    private final Post post;

    ReferenceTables(TrustRegister register, List<ExitPlan> plans, Post post) {
        this.post = post;
        this.register = register;
        this.firstWave = FirstWaveExit.of(register.firstWave());
        this.plans = plans;
    }

    Map<String, CsvTable> all() {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        tables.put("trusts.csv", trusts());
        tables.put("successions.csv", successions());
        tables.put("suppliers.csv", suppliers());
        tables.put("contracts.csv", contracts());
        tables.put("exits.csv", exits());
        tables.put("first-wave.csv", firstWaveMilestones());
        tables.put("adoption.csv", adoption());
        tables.put("calendar.csv", calendar());
        tables.put("baseline-changes.csv", baselineChanges());
        tables.put("contacts.csv", contacts());
        tables.put("deadlines.csv", new CsvTable("cohort,deadline,effective_from,reason,approved_by"));
        tables.put("corrections.csv", corrections());
        tables.put("decisions.csv", decisions());
        tables.put("assessments.csv", CentreView.table(plans, post));
        tables.put("scope.csv", new CsvTable("trust,leaves_on,reason,approved_by"));
        tables.put("stakeholders.csv", Readers.table());
        return tables;
    }

    private CsvTable trusts() {
        CsvTable table = new CsvTable("code,name,region,opened,closed,effective_from");
        for (SampleTrust trust : register.all()) {
            Object closed = trust.equals(register.closedByMerger()) ? TrustRegister.MERGED_ON.minusDays(1) : "";
            table.add(trust.code(), trust.name(), trust.region(), trust.opened(), closed, trust.opened());
            if (trust.equals(register.mergedInto())) {
                LocalDate from = TrustRegister.MERGED_ON;
                table.add(trust.code(), TrustRegister.MERGED_NAME, trust.region(), trust.opened(), "", from);
            }
        }
        return table;
    }

    private CsvTable successions() {
        CsvTable table = new CsvTable("predecessor,successor,effective_from,reason");
        table.add(
                register.closedByMerger().code(),
                register.mergedInto().code(),
                TrustRegister.MERGED_ON,
                "Merger; the merged trust keeps the code of the other predecessor");
        return table;
    }

    private static CsvTable suppliers() {
        CsvTable table = new CsvTable("id,name,aliases");
        for (Supplier supplier : Supplier.ALL) {
            table.add(supplier.id(), supplier.name(), String.join("|", supplier.aliases()));
        }
        return table;
    }

    private CsvTable contracts() {
        CsvTable table =
                new CsvTable("trust,service,cluster,system,outgoing_supplier,held_from,exit_start,baseline_exit");
        for (FirstWaveExit exit : firstWave) {
            for (Service service : Service.values()) {
                addContract(table, exit.trust(), service, exit.start(), exit.planned());
            }
        }
        for (ExitPlan plan : plans) {
            for (Service service : Service.values()) {
                LocalDate baseline =
                        PartExit.of(plan, service).map(PartExit::baseline).orElse(plan.baseline());
                addContract(table, plan.trust(), service, plan.start(), baseline);
            }
        }
        return table;
    }

    private static void addContract(
            CsvTable table, SampleTrust trust, Service service, LocalDate start, LocalDate baseline) {
        Cluster cluster = trust.cluster();
        LocalDate heldFrom =
                LocalDate.of(2004, 10, 1).plusMonths(new Chance("held " + trust.code() + service).between(0, 62));
        table.add(
                trust.code(),
                service,
                cluster.id(),
                cluster.system(service),
                cluster.supplier(service),
                heldFrom,
                start,
                baseline);
    }

    private CsvTable exits() {
        CsvTable table = new CsvTable("trust,service,exit_date,confirmed_on,confirmed_by,reference");
        int number = 1;
        for (FirstWaveExit exit : firstWave) {
            for (Service service : Service.values()) {
                LocalDate day = exit.exit(service);
                int later = new Chance("confirmed " + exit.trust().code() + service).between(4, 24);
                LocalDate confirmed = Chance.workday(day.plusDays(later));
                table.add(exit.trust().code(), service, day, confirmed, "Regional exit lead", reference(number++));
            }
        }
        for (PartExit exit : PartExit.ALL) {
            String code = plans.get(exit.place()).trust().code();
            String by = "National service manager";
            table.add(code, Service.RIS, exit.exit(), exit.confirmedOn(), by, reference(number++));
        }
        return table;
    }

    private static String reference(int number) {
        return "EXIT-%04d".formatted(number);
    }

    private CsvTable firstWaveMilestones() {
        CsvTable table = new CsvTable("trust,volume_tb,milestone,start,planned,actual");
        for (FirstWaveExit exit : firstWave) {
            String code = exit.trust().code();
            for (Milestone milestone : Milestone.values()) {
                LocalDate planned = exit.planned(milestone);
                table.add(code, exit.volumeTb(), milestone.id(), exit.start(), planned, exit.actual(milestone));
            }
            table.add(code, exit.volumeTb(), "exit", exit.start(), exit.planned(), exit.actual());
        }
        return table;
    }

    private static CsvTable adoption() {
        CsvTable table = new CsvTable("as_at,trusts,source");
        table.add("2004-03-31", 42, "Programme benefits register (published figure)");
        table.add("2005-03-31", 58, "Programme benefits register (invented)");
        table.add("2006-03-31", 79, "Programme benefits register (invented)");
        table.add("2007-03-31", 111, "Programme benefits register (invented)");
        table.add("2008-03-31", 126, "Programme benefits register (invented)");
        table.add("2013-03-31", 128, "Programme benefits register (published figure)");
        return table;
    }

    private static CsvTable calendar() {
        CsvTable table = new CsvTable("period,opens_on,due_at,refresh_due_at,release_at");
        for (YearMonth period : Months.IN_CALENDAR) {
            table.add(
                    period,
                    Months.opens(period),
                    Months.due(period),
                    Months.refreshDue(period),
                    Months.release(period));
        }
        return table;
    }

    private CsvTable baselineChanges() {
        CsvTable table =
                new CsvTable("trust,service,old_baseline,new_baseline,effective_from,approval_reference,approved_by");
        for (BaselineChange change : BaselineChange.ALL) {
            ExitPlan plan = plans.get(change.place());
            for (Service service : Service.values()) {
                table.add(
                        plan.trust().code(),
                        service,
                        plan.baseline(),
                        change.newBaseline(),
                        change.effectiveFrom(),
                        change.reference(),
                        change.approvedBy());
            }
        }
        return table;
    }

    /** Telephone numbers stand in the range that Ofcom keeps for drama: 01632 960000 to 960999. */
    private CsvTable contacts() {
        CsvTable table = new CsvTable("trust,role,name,email,telephone");
        for (ExitPlan plan : plans) {
            SampleTrust trust = plan.trust();
            String phone = "01632 960%03d".formatted(100 + plan.place());
            table.add(trust.code(), "PACS manager", "PACS office", trust.mailbox("pacs.manager"), phone);
            if (plan.place() % 4 == 0) {
                String second = "01632 960%03d".formatted(300 + plan.place());
                table.add(trust.code(), "Head of imaging", "Imaging office", trust.mailbox("imaging.head"), second);
            }
        }
        return table;
    }

    /** One answer of a June return was mistyped. */
    private CsvTable corrections() {
        CsvTable table = new CsvTable("trust,period,field,old,new,reason,told_by,entered_by,approved_by,known_from");
        String trust = "ZM9";
        BigDecimal hours = downtime(trust);
        table.add(
                trust,
                Months.JUNE,
                "downtime_hours",
                hours,
                hours.add(BigDecimal.TEN),
                "Hours of the second system were left out",
                "PACS manager",
                "Analyst",
                "Lead analyst",
                "2014-07-16");
        return table;
    }

    private BigDecimal downtime(String trust) {
        return post.of(Months.JUNE).stream()
                .map(ReturnFile::content)
                .filter(sent -> trust.equals(sent.value("ods_code")))
                .map(sent -> sent.value("downtime_hours"))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The trust that wrote its name in another way was asked. */
    private static CsvTable decisions() {
        CsvTable table = new CsvTable("trust,period,code,cell,field,decision,reason,by_whom,known_from");
        SpecialCase renamed = SpecialCase.ALL.stream()
                .filter(special -> special.kind() == SpecialCase.Kind.OTHER_NAME)
                .findFirst()
                .orElseThrow();
        table.add(
                renamed.trust(),
                renamed.period(),
                "name-differs",
                "",
                "Trust name",
                "accepted",
                "The trust uses a short form of its name; code and name belong together",
                "Lead analyst",
                "2014-07-16");
        return table;
    }
}
