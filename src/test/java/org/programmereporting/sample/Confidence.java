package org.programmereporting.sample;

import java.time.YearMonth;
import java.util.List;

/** The trust's own rating: worse the more its exit has slipped, moving with its forecast. */
final class Confidence {
    static final List<String> RATINGS = List.of("green", "amber-green", "amber", "amber-red", "red");
    private static final int AMBER = 2;

    private static final List<String> NARRATIVES = List.of(
            "Plan is followed week by week; suppliers answer promptly.",
            "On course; the interface tests need attention in the coming weeks.",
            "Feasible, but the outgoing supplier's export and our network upgrade compete for the same weeks.",
            "The exit date is in doubt: no slack is left, and the migration depends on an export slot not yet confirmed.",
            "We do not see how the date can be kept without an extension; the executive has been told.");

    private Confidence() {}

    static void fill(SampleReturn sample, TrustMonth month) {
        int rating = rating(month);
        sample.put("delivery_confidence", RATINGS.get(rating));
        if (rating >= AMBER || month.ofTrust("narrative").oneIn(2)) {
            sample.put("confidence_narrative", NARRATIVES.get(rating));
        }
        sample.put("needed_from_centre", need(month, rating));
    }

    private static String need(TrustMonth month, int rating) {
        if (month.is(Trait.LATE)) {
            return "A decision on the extension that we asked for.";
        }
        return rating > AMBER ? "Help in getting a firm export slot from the outgoing supplier." : "";
    }

    private static int rating(TrustMonth month) {
        int rating = start(month);
        Chance chance = month.ofTrust("confidence");
        for (YearMonth period : Months.WITH_RETURNS) {
            long moved = month.plan().moved(period);
            boolean told = chance.oneIn(2);
            if (!period.isAfter(month.period())) {
                rating += moved < 0 ? -1 : moved > 0 && told ? 1 : 0;
            }
        }
        return StrictMath.max(0, StrictMath.min(RATINGS.size() - 1, rating));
    }

    private static int start(TrustMonth month) {
        int mood = month.ofTrust("mood").between(0, month.is(Trait.END_LOADED) ? 0 : 1);
        if (month.is(Trait.LATE) || month.is(Trait.LAPSED)) {
            return month.plan().place() % 2 == 0 ? 3 : 2;
        }
        long slip = month.plan().firstForecast().toEpochDay()
                - month.plan().baseline().toEpochDay();
        return mood + (slip > 90 ? 2 : slip > 28 ? 1 : 0);
    }
}
