package org.programmereporting.distribute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of {@code stakeholders.csv}.
 *
 * @param name of the role, never only of a person; stands beside the address
 * @param passwordVariable the environment variable with the password that their workbooks get; none: sent as they are
 * @param from from which release date on
 * @param until up to which release date
 * @param preRelease the post that is entitled to see the report before its release; none: not before
 * @param reason why, for those before release
 * @param line of the file
 */
public record Stakeholder(
        String name,
        MailAddress email,
        Audience audience,
        List<FileKind> files,
        Optional<String> passwordVariable,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> preRelease,
        String reason,
        int line) {
    public Stakeholder {
        files = List.copyOf(files);
    }

    /** Whether the row holds for what is released on this day. */
    public boolean holdsOn(LocalDate release) {
        return from.map(first -> !release.isBefore(first)).orElse(true)
                && until.map(last -> !release.isAfter(last)).orElse(true);
    }
}
