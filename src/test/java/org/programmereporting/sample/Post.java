package org.programmereporting.sample;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the remaining trusts sent in a month, special cases and all. */
final class Post {
    private final TrustRegister register;
    private final List<ExitPlan> plans;
    private final Answers answers;

    Post(TrustRegister register, List<ExitPlan> plans) {
        this.register = register;
        this.plans = plans;
        this.answers = new Answers(register);
    }

    List<ReturnFile> of(YearMonth period) {
        List<ReturnFile> files = new ArrayList<>();
        for (ExitPlan plan : plans) {
            if (open(plan, period)) {
                addFiles(files, plan, period);
            }
        }
        return files;
    }

    private boolean open(ExitPlan plan, YearMonth period) {
        boolean merged = !period.atEndOfMonth().isBefore(TrustRegister.MERGED_ON);
        return !(merged && plan.trust().equals(register.closedByMerger()));
    }

    private void addFiles(List<ReturnFile> files, ExitPlan plan, YearMonth period) {
        Optional<SpecialCase.Kind> special = SpecialCase.of(plan.trust().code(), period);
        if (special.filter(SpecialCase.Kind.NOTHING_SENT::equals).isPresent()) {
            return;
        }
        String name = fileName(plan, period);
        LocalDateTime received = received(plan, period);
        if (special.filter(SpecialCase.Kind.RECEIVED_LATE::equals).isPresent()) {
            files.add(new ReturnFile(period, "late/" + name, lateOn(period), content(plan, period)));
            return;
        }
        files.add(new ReturnFile(period, name, received, content(plan, period)));
        if (special.filter(SpecialCase.Kind.SENT_AGAIN::equals).isPresent()) {
            SampleReturn again = content(plan, period);
            SpecialReturn.refresh(again);
            files.add(new ReturnFile(period, "resubmitted/" + name, refreshedOn(period), again));
        }
    }

    private SampleReturn content(ExitPlan plan, YearMonth period) {
        Optional<SpecialCase.Kind> special = SpecialCase.of(plan.trust().code(), period);
        if (special.filter(SpecialCase.Kind.FORM_OF_LAST_MONTH::equals).isPresent()) {
            return answers.of(plan, period.minusMonths(1)).put("completed_by", "Deputy PACS manager");
        }
        SampleReturn sample = answers.of(plan, period);
        special.ifPresent(kind -> SpecialReturn.make(sample, kind));
        return sample;
    }

    private static String fileName(ExitPlan plan, YearMonth period) {
        return plan.trust().code() + "-" + period + "." + ending(plan);
    }

    private static String ending(ExitPlan plan) {
        if (plan.is(Trait.SENDS_CSV)) {
            return "csv";
        } else if (plan.is(Trait.SENDS_XLS)) {
            return "xls";
        }
        return plan.is(Trait.SENDS_XLSM) ? "xlsm" : "xlsx";
    }

    /** In working hours of the days between the month's end and the due date; most in the last days. */
    private static LocalDateTime received(ExitPlan plan, YearMonth period) {
        Chance chance = new Chance("received " + plan.trust().code() + period);
        long days = ChronoUnit.DAYS.between(
                period.atEndOfMonth(), Months.due(period).toLocalDate());
        int after = StrictMath.max(chance.between(1, (int) days), chance.between(1, (int) days));
        return Chance.workdayBefore(period.atEndOfMonth().plusDays(after))
                .atTime(chance.between(8, 16), chance.between(0, 59));
    }

    private static LocalDateTime lateOn(YearMonth period) {
        return Months.due(period).plusDays(2).withHour(11).withMinute(42);
    }

    private static LocalDateTime refreshedOn(YearMonth period) {
        return Months.due(period).plusDays(3).withHour(9).withMinute(15);
    }
}
