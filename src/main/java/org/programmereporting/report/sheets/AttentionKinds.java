package org.programmereporting.report.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The closed set of reasons for attention: each word that the attention list of {@code programme.yml} may name, and what finds its trusts. */
final class AttentionKinds {
    private static final String UNCONFIRMED = "exit-unconfirmed";
    private static final String NO_RETURN = "no-return";
    private static final Map<String, AttentionKind> KINDS = kinds();

    private AttentionKinds() {}

    private static Map<String, AttentionKind> kinds() {
        Map<String, AttentionKind> kinds = new LinkedHashMap<>();
        kinds.put("past-deadline", DeadlineAttention::past);
        kinds.put("forecast-late", DeadlineAttention::late);
        kinds.put("forecast-none", DeadlineAttention::none);
        kinds.put("forecast-lapsed", DeadlineAttention::lapsed);
        kinds.put(NO_RETURN, ReturnAttention::noReturn);
        kinds.put(UNCONFIRMED, ReturnAttention::unconfirmed);
        kinds.put("milestones-overdue", ReturnAttention::milestonesOverdue);
        kinds.put("migration-cannot-finish", MigrationAttention::cannotFinish);
        kinds.put("migration-not-started", MigrationAttention::largeNotStarted);
        kinds.put("contract-not-awarded", CutOverAttention::notAwarded);
        kinds.put("cut-over-not-agreed", CutOverAttention::notAgreed);
        kinds.put("supplier-clash", CutOverAttention::clash);
        kinds.put("plan-loaded-at-the-end", PlanAttention::endLoaded);
        kinds.put("forecast-moved-later", PlanAttention::movedLater);
        kinds.put("over-confident", PlanAttention::overConfident);
        kinds.put("worst-confidence", ConfidenceAttention::worst);
        kinds.put("centre-rates-worse", ConfidenceAttention::centreRatesWorse);
        return kinds;
    }

    /** The words, in no order of gravity. */
    static List<String> all() {
        return List.copyOf(KINDS.keySet());
    }

    static Optional<AttentionKind> of(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    /** Whether it is a reason also of a trust that reports its exit, and waits for that to be confirmed. */
    static boolean isOfGone(String word) {
        return word.equals(UNCONFIRMED) || word.equals(NO_RETURN);
    }

    /** {@code no-return} is "No return". */
    static String label(String word) {
        return Words.capital(word.replace('-', ' '));
    }
}
