package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Metric.Measured;

/**
 * What a trust, or a line of what is not about trusts, brings to a metric: the metric's own figures when there is nothing else to measure.
 *
 * @param subject the trust's code, or what the line is about
 * @param name the trust's, or what else there is to say of the line
 * @param evidence what it rests on besides all that the metric looks at of a trust
 */
record Part(String subject, String name, List<Measured> figures, List<Evidence> evidence) {
    Part {
        figures = List.copyOf(figures);
        evidence = List.copyOf(evidence);
    }

    Optional<Measured> figure(String metric) {
        return figures.stream().filter(each -> each.metric().equals(metric)).findFirst();
    }

    /** Under which other figures it is counted, such as {@code slippage-unknown}. */
    List<String> countedIn() {
        return figures.stream()
                .filter(each -> each.denominator() instanceof Figure.NotApplicable
                        && each.value() instanceof Figure.Known known
                        && known.value().signum() > 0)
                .map(Measured::metric)
                .toList();
    }
}
