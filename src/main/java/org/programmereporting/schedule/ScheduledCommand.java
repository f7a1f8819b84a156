package org.programmereporting.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The commands that may run by themselves: none that needs a person's name. */
public enum ScheduledCommand {
    ISSUE,
    COLLECT,
    REPORT,
    RUN,
    DISTRIBUTE,
    CHASE;

    /** As typed on the command line and in the definition. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ScheduledCommand::word).toList();
    }

    /**
     * The command of that name.
     *
     * @throws IllegalArgumentException when there is none, or it may not run by itself
     */
    public static ScheduledCommand of(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
