package org.programmereporting.job;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import org.slf4j.LoggerFactory;

/** The log's own troubles, such as a full disk: told once, by the command that fails of them, not by every line that cannot be written. */
final class LogTroubles {
    private LogTroubles() {}

    static void silence() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            StatusManager statuses = context.getStatusManager();
            statuses.getCopyOfStatusListenerList().forEach(statuses::remove);
        }
    }
}
