package org.programmereporting.report;

import java.util.List;
import org.programmereporting.returns.ReportingPeriod;

/**
 * A sealed edition that this month's figures are held against: the latest of its period that was not withdrawn.
 *
 * @param figures as they were published
 * @param reasons what has changed since, of all that its figures are made from
 */
public record Publication(ReportingPeriod period, int edition, List<PublishedFigure> figures, List<String> reasons) {
    public Publication {
        figures = List.copyOf(figures);
        reasons = List.copyOf(reasons);
    }

    /**
     * A figure as {@code metrics.csv} holds it.
     *
     * @param value a plain decimal; empty when it was not known or did not apply
     */
    public record PublishedFigure(String metric, String group, String groupValue, String value) {}
}
