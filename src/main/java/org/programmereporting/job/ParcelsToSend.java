package org.programmereporting.job;

import org.jspecify.annotations.Nullable;
import org.programmereporting.distribute.MailSettings;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Gives what is to be sent, and again what was put off. It keeps no place: after a stop the ledger says what is left. */
final class ParcelsToSend implements ItemStreamReader<Parcel> {
    private final Dispatching dispatching;
    private final MailSettings settings;
    private final StopSignal stop;
    private final Progress progress;

    ParcelsToSend(Dispatching dispatching, MailSettings settings, StopSignal stop, Progress progress) {
        this.dispatching = dispatching;
        this.settings = settings;
        this.stop = stop;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        progress.begins("Sending", dispatching.size());
        dispatching.begin(settings.attempts(), settings.pause(), stop::pause);
    }

    @Override
    public @Nullable Parcel read() {
        return dispatching.next().orElse(null);
    }

    @Override
    public void close() {
        progress.ends();
    }
}
