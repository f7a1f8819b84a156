/**
 * When which command is to run. A programme's schedules and its calendar come in; the runs that are due leave, in order and one at a time, to whoever
 * carries them out. All time comes from outside, so that a test drives a year of it. Begin at {@link org.programmereporting.schedule.Scheduler}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.schedule;
