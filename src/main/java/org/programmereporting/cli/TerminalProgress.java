package org.programmereporting.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.programmereporting.job.Progress;

/** A bar with count, rate and time left, for a person at a terminal. */
final class TerminalProgress implements Progress {
    private @Nullable ProgressBar bar;

    @Override
    public synchronized void begins(String work, long items) {
        ends();
        if (items > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(work)
                    .setInitialMax(items)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .setUpdateIntervalMillis(200)
                    .build();
        }
    }

    @Override
    public synchronized void done() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public synchronized void ends() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
