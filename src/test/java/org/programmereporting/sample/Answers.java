package org.programmereporting.sample;

import java.time.YearMonth;

/** A trust's whole return of a month, free of findings. */
final class Answers {
    static final String FORM_VERSION = "2014.2";
    private static final String PROGRAMME = "pacs-exit";

    private final TrustRegister register;

    Answers(TrustRegister register) {
        this.register = register;
    }

    SampleReturn of(ExitPlan plan, YearMonth period) {
        TrustMonth month = TrustMonth.of(plan, period);
        SampleReturn sample = new SampleReturn();
        header(sample, month.plan().trust(), name(month.plan().trust(), period), period);
        ContractRows.fill(sample, month);
        Procurement.fill(sample, month);
        MilestoneRows.fill(sample, month);
        TaskRows.fill(sample, month);
        Migration.fill(sample, month);
        CutOver.fill(sample, month);
        Confidence.fill(sample, month);
        RiskRows.fill(sample, month);
        return sample;
    }

    static void header(SampleReturn sample, SampleTrust trust, String name, YearMonth period) {
        sample.put("form_version", FORM_VERSION);
        sample.put("programme", PROGRAMME);
        sample.put("period", period.toString());
        sample.put("ods_code", trust.code());
        sample.put("trust_name", name);
        sample.put("submission", "primary");
        sample.put("completed_by", "PACS manager");
        sample.put("completed_by_role", "PACS manager");
        sample.put("completed_by_email", trust.mailbox("pacs.manager"));
        sample.put("signed_off_by", "Chief information officer");
        sample.put("signed_off_by_role", "Chief information officer");
        sample.put("signed_off_on", signedOff(trust, period));
        sample.put("nothing_changed", "no");
    }

    private static Object signedOff(SampleTrust trust, YearMonth period) {
        int day = new Chance("signed " + trust.code() + " " + period).between(25, 30);
        return Chance.workdayBefore(period.atDay(Math.min(day, period.lengthOfMonth())));
    }

    private String name(SampleTrust trust, YearMonth period) {
        boolean merged =
                trust.equals(register.mergedInto()) && !period.atEndOfMonth().isBefore(TrustRegister.MERGED_ON);
        return merged ? TrustRegister.MERGED_NAME : trust.name();
    }
}
