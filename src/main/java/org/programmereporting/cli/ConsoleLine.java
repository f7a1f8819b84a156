package org.programmereporting.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.util.regex.Pattern;

/** An event as one line of level and message: names of files come from strangers, and a line break in one cannot begin a line of its own. */
final class ConsoleLine extends LayoutBase<ILoggingEvent> {
    private static final Pattern NOT_FOR_A_LINE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    @Override
    public String doLayout(ILoggingEvent event) {
        String message = NOT_FOR_A_LINE.matcher(event.getFormattedMessage()).replaceAll(" ");
        return String.format("%-5s %s%n", event.getLevel(), message);
    }
}
