package org.programmereporting.report.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The closed set of reasons for attention: each word that the attention list of {@code programme.yml} may name, and what finds its trusts. */
final class AttentionKinds {
    private static final String UNCONFIRMED = "exit-unconfirmed";
    private static final String NO_RETURN = "no-return";
    private static final String CLASH = "supplier-clash";
    private static final Map<String, Kind> KINDS = kinds();

    private AttentionKinds() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("past-deadline", new Kind("Past the deadline", DeadlineAttention::past));
        kinds.put("forecast-late", new Kind("Forecasts its exit after the deadline", DeadlineAttention::late));
        kinds.put("forecast-none", new Kind("Gives no date for its exit", DeadlineAttention::none));
        kinds.put(
                "forecast-lapsed", new Kind("Its forecast exit has passed without an exit", DeadlineAttention::lapsed));
        kinds.put(NO_RETURN, new Kind("No return that can be used", ReturnAttention::noReturn));
        kinds.put(UNCONFIRMED, new Kind("Reports an exit that is not confirmed", ReturnAttention::unconfirmed));
        kinds.put("milestones-overdue", new Kind("Milestones overdue", ReturnAttention::milestonesOverdue));
        kinds.put(
                "migration-cannot-finish",
                new Kind("Migration cannot finish in time", MigrationAttention::cannotFinish));
        kinds.put(
                "migration-not-started", new Kind("Large migration not started", MigrationAttention::largeNotStarted));
        kinds.put("contract-not-awarded", new Kind("Contract not awarded", CutOverAttention::notAwarded));
        kinds.put("cut-over-not-agreed", new Kind("Cut-over plan not agreed by all", CutOverAttention::notAgreed));
        kinds.put(CLASH, new Kind("Supplier has too much at once", CutOverAttention::clash));
        kinds.put("plan-loaded-at-the-end", new Kind("Plan loaded at the end", PlanAttention::endLoaded));
        kinds.put("forecast-moved-later", new Kind("Forecast exit moved later", PlanAttention::movedLater));
        kinds.put("over-confident", new Kind("More confident than the forecast", PlanAttention::overConfident));
        kinds.put("worst-confidence", new Kind("Rates itself lowest", ConfidenceAttention::worst));
        kinds.put("centre-rates-worse", new Kind("Centre rates it lower", ConfidenceAttention::centreRatesWorse));
        return kinds;
    }

    /** The words, in no order of gravity. */
    static List<String> all() {
        return List.copyOf(KINDS.keySet());
    }

    static Optional<AttentionKind> of(String word) {
        return Optional.ofNullable(KINDS.get(word)).map(Kind::trusts);
    }

    /** Whether it is a reason also of a trust that reports its exit, and waits for that to be confirmed. */
    static boolean isOfGone(String word) {
        return word.equals(UNCONFIRMED) || word.equals(NO_RETURN);
    }

    /** Whether it can be told of the nation alone, in no part of it. */
    static boolean isOfTheNation(String word) {
        return word.equals(CLASH);
    }

    /** Whether it is true of trusts that are neither named nor counted, since that is confidential. */
    static boolean isWithheld(String word, Composition month) {
        return word.equals(CLASH) && ClashSheet.withheld(month) > 0;
    }

    /** A reason in plain words: {@code forecast-none} is "Gives no date for its exit". */
    static String label(String word) {
        return Optional.ofNullable(KINDS.get(word)).orElseThrow().label();
    }

    private record Kind(String label, AttentionKind trusts) {}
}
