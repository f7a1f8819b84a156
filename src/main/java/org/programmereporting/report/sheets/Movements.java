package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;

/** What a figure does since the previous period, as a chart's title says it. */
final class Movements {
    private Movements() {}

    /** "… falls to 43, from 44"; without a previous figure "… is 43"; of an unknown figure "… is not available". */
    static String said(String subject, MetricValue value) {
        if (!(value.value() instanceof Figure.Known now)) {
            return subject + " is not available";
        }
        return value.previous() instanceof Figure.Known before
                ? subject + " " + Words.movement(now.value(), before.value())
                : subject + " is " + Words.number(now.value());
    }

    /** "… rises to 9.9%, from 8.7%", of a share. */
    static String ofShare(String subject, MetricValue value) {
        if (!(value.value() instanceof Figure.Known now)) {
            return subject + " is not available";
        }
        return value.previous() instanceof Figure.Known before
                ? subject + " " + Words.movement(percent(now), percent(before), "%")
                : subject + " is " + Words.number(percent(now)) + "%";
    }

    private static BigDecimal percent(Figure.Known share) {
        return share.value().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }
}
