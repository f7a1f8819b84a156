package org.programmereporting.schedule;

import java.time.Duration;
import java.time.Instant;

/** A clock that moves only when somebody waits, and ends at a moment. */
final class VirtualTime implements Passing {
    private final Instant end;
    private Instant now;

    VirtualTime(String from, String until) {
        this.now = Instant.parse(from);
        this.end = Instant.parse(until);
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }

    void putBack(Duration duration) {
        now = now.minus(duration);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void until(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }

    @Override
    public boolean isOver() {
        return !now.isBefore(end);
    }
}
