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
        header(sample, month);
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

    private void header(SampleReturn sample, TrustMonth month) {
        SampleTrust trust = month.plan().trust();
        sample.put("form_version", FORM_VERSION);
        sample.put("programme", PROGRAMME);
        sample.put("period", month.period().toString());
        sample.put("ods_code", trust.code());
        sample.put("trust_name", name(trust, month.period()));
        sample.put("submission", "primary");
        sample.put("completed_by", "PACS manager");
        sample.put("completed_by_role", "PACS manager");
        sample.put("completed_by_email", trust.mailbox("pacs.manager"));
        sample.put("signed_off_by", "Chief information officer");
        sample.put("signed_off_by_role", "Chief information officer");
        sample.put("signed_off_on", signedOff(month));
        sample.put("nothing_changed", "no");
    }

    private static Object signedOff(TrustMonth month) {
        int day = month.ofMonth("signed").between(25, 30);
        return Chance.workdayBefore(month.period().atDay(day));
    }

    private String name(SampleTrust trust, YearMonth period) {
        boolean merged =
                trust.equals(register.mergedInto()) && !period.atEndOfMonth().isBefore(TrustRegister.MERGED_ON);
        return merged ? TrustRegister.MERGED_NAME : trust.name();
    }
}
