package org.programmereporting.schedule;

/**
 * A run whose time has come.
 *
 * @param schedules of its programme
 * @param times how many of its schedule's times it stands for
 */
record Overdue(DueRun run, Schedules schedules, int times) {
    Overdue andAgain(Overdue later) {
        return new Overdue(later.run, later.schedules, times + later.times);
    }

    /** What it shares with nothing but other times of the same schedule. */
    String key() {
        return run.programme() + " " + run.schedule().id();
    }
}
