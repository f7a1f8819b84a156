package org.programmereporting.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.programmereporting.schedule.Passing;

/** Real time, until it is ended. It looks at the clock in short turns: a machine that slept has another time when it wakes. */
final class SystemTime implements Passing {
    private static final Duration TURN = Duration.ofSeconds(20);

    private final Clock clock;
    private final CountDownLatch over = new CountDownLatch(1);

    SystemTime(Clock clock) {
        this.clock = clock;
    }

    void end() {
        over.countDown();
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void until(Instant moment) {
        try {
            for (Instant now = now(); now.isBefore(moment) && !isOver(); now = now()) {
                Duration left = Duration.between(now, moment);
                Duration turn = left.compareTo(TURN) < 0 ? left : TURN;
                over.await(Math.max(1, turn.toMillis()), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            end();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isOver() {
        return over.getCount() == 0;
    }
}
