package org.programmereporting.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The centre's own rating of every third trust in June: as the trust rates itself, or a point worse, seldom better. */
record CentreView(String rating, String reason) {
    private static final String ASSESSED_BY = "Regional exit lead";

    static CsvTable table(List<ExitPlan> plans, Post post) {
        CsvTable table = new CsvTable("trust,period,rating,assessed_by,reason,known_from");
        Map<Object, Object> ratings = new LinkedHashMap<>();
        post.of(Months.JUNE)
                .forEach(sent -> ratings.put(
                        sent.content().value("ods_code"), sent.content().value("delivery_confidence")));
        for (ExitPlan plan : plans) {
            String trust = plan.trust().code();
            int own = Confidence.RATINGS.indexOf(String.valueOf(ratings.get(trust)));
            Chance chance = new Chance("assessed " + trust);
            if (own >= 0 && chance.oneIn(3)) {
                CentreView view = of(own, chance);
                table.add(trust, Months.JUNE, view.rating(), ASSESSED_BY, view.reason(), "2014-07-16");
            }
        }
        return table;
    }

    private static CentreView of(int own, Chance chance) {
        if (own < Confidence.RATINGS.size() - 1 && chance.oneIn(2)) {
            return new CentreView(
                    Confidence.RATINGS.get(own + 1), "The plan leaves no time for a failed test migration");
        }
        if (own > 0 && chance.oneIn(4)) {
            return new CentreView(
                    Confidence.RATINGS.get(own - 1), "The export slot has since been confirmed in writing");
        }
        return new CentreView(Confidence.RATINGS.get(own), "Plan and evidence were looked through with the trust");
    }
}
