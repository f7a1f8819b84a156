package org.programmereporting.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a good return into the special one that its case asks for. */
final class SpecialReturn {
    private SpecialReturn() {}

    static void make(SampleReturn sample, SpecialCase.Kind kind) {
        switch (kind) {
            case UNKNOWN_FORM_VERSION -> sample.put("form_version", "2013.1");
            case IMPOSSIBLE_DATE -> contracts(sample).get(0).put("forecast_exit", "31/06/2015");
            case EXIT_NOT_CONFIRMED ->
                contracts(sample).forEach(row -> row.put("actual_exit", LocalDate.of(2014, 6, 27)));
            case NO_NARRATIVE -> sample.put("confidence_narrative", null);
            case NO_SLIP_REASON -> row(sample, "slip_reason").remove("slip_reason");
            case OUT_OF_ORDER -> outOfOrder(sample.rows("milestones"));
            case ACTUAL_AFTER_PERIOD -> actualAfterPeriod(sample);
            case OTHER_NAME -> sample.put("trust_name", shortened(sample.value("trust_name")));
            case NO_SIGN_OFF ->
                Stream.of("signed_off_by", "signed_off_by_role", "signed_off_on")
                        .forEach(key -> sample.put(key, null));
            case FORECAST_JUMPED -> later(sample, 56);
            case CONSORTIUM_OF_ONE -> sample.put("consortium", "Wash Imaging Collaborative");
            case UNKNOWN_SUPPLIER -> sample.put("vna_supplier", "Brackwell Image Stores");
            case NOTHING_CHANGED_REFUSED -> sample.put("nothing_changed", "yes");
            case NOTHING_CHANGED -> nothingChanged(sample);
            case MEASURED_ANEW -> measuredAnew(sample);
            case NOTHING_SENT, FORM_OF_LAST_MONTH, RECEIVED_LATE, SENT_AGAIN -> {}
        }
    }

    /** The better version a trust sends after its primary one. */
    static void refresh(SampleReturn sample) {
        sample.put("submission", "refresh");
        later(sample, 21);
        if (sample.value("tb_migrated") instanceof BigDecimal tb && tb.signum() > 0) {
            sample.put("tb_migrated", tb.add(new BigDecimal("0.4")));
        }
    }

    private static void later(SampleReturn sample, int days) {
        contracts(sample)
                .forEach(row -> row.computeIfPresent(
                        "forecast_exit",
                        (key, day) -> day instanceof LocalDate date ? Chance.workdayBefore(date.plusDays(days)) : day));
    }

    private static void nothingChanged(SampleReturn sample) {
        sample.put("nothing_changed", "yes");
        Stream.of(
                        "consortium",
                        "shares_issues",
                        "shares_resources",
                        "shares_expertise",
                        "committed_agreement",
                        "committed_money",
                        "committed_staff")
                .forEach(key -> sample.put(key, null));
    }

    private static void measuredAnew(SampleReturn sample) {
        if (sample.value("tb_total") instanceof BigDecimal tb && sample.value("studies_total") instanceof Integer all) {
            sample.put("tb_total", tb.add(new BigDecimal("1.2")));
            sample.put("studies_total", all + 34_300);
        }
    }

    private static List<Map<String, Object>> contracts(SampleReturn sample) {
        return sample.rows("contracts");
    }

    private static void outOfOrder(List<Map<String, Object>> milestones) {
        Map<String, Object> acceptance = milestone(milestones, Milestone.USER_ACCEPTANCE);
        if (milestone(milestones, Milestone.TRAINING_COMPLETE).get("forecast") instanceof LocalDate training) {
            acceptance.put("forecast", training.plusDays(7));
            acceptance.put("slip_reason", "Second round of acceptance tests after training.");
        }
    }

    private static Map<String, Object> milestone(List<Map<String, Object>> milestones, Milestone milestone) {
        return milestones.stream()
                .filter(row -> milestone.id().equals(row.get("milestone")))
                .findFirst()
                .orElseThrow();
    }

    private static void actualAfterPeriod(SampleReturn sample) {
        Map<String, Object> next = sample.rows("milestones").stream()
                .filter(row -> !row.containsKey("actual"))
                .findFirst()
                .orElseThrow();
        next.put("forecast", LocalDate.of(2014, 7, 2));
        next.put("actual", LocalDate.of(2014, 7, 2));
        next.put("status", "complete");
    }

    private static Map<String, Object> row(SampleReturn sample, String key) {
        return sample.rows("milestones").stream()
                .filter(row -> row.containsKey(key))
                .findFirst()
                .orElseThrow();
    }

    private static String shortened(@Nullable Object name) {
        return String.valueOf(name)
                .replace(" NHS Foundation Trust", " NHS FT")
                .replace(" NHS Trust", " Trust")
                .replace("University Hospitals of", "UH");
    }
}
