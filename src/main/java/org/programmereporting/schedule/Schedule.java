package org.programmereporting.schedule;

/**
 * A command that runs by itself.
 *
 * @param id what it is called in logs and mails; unique in its programme
 */
public record Schedule(String id, ScheduledCommand command, CronTimes cron, RunDays days) {}
