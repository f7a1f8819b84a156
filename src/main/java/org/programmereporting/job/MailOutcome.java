package org.programmereporting.job;

import java.util.List;

/**
 * How sending mail ended.
 *
 * @param lines for a person
 * @param isComplete whether everybody was served of whom it is known
 */
public record MailOutcome(List<String> lines, boolean isComplete) {
    public MailOutcome {
        lines = List.copyOf(lines);
    }
}
