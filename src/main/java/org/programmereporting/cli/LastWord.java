package org.programmereporting.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps a process that is told to end until it has recorded how its command ended, but no longer than may be waited for. */
final class LastWord implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 27;

    private final CountDownLatch recorded = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "last word");
    private volatile boolean told;

    LastWord() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            told = true;
        }
    }

    /** Whether the process was told to end: what fails then fails for that reason. */
    boolean isTold() {
        return told;
    }

    private void await() {
        told = true;
        try {
            recorded.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        recorded.countDown();
        if (!told) {
            withdraw();
        }
    }

    private void withdraw() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            told = true;
        }
    }
}
