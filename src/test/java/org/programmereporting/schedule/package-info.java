/** Cron times over clock changes, timetables by the calendar, and years of schedules on a virtual clock. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.schedule;
