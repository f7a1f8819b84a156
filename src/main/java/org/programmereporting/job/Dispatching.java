package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.programmereporting.distribute.Delivery;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.Mailer;
import org.programmereporting.distribute.Message;
import org.programmereporting.distribute.Outbox;
import org.programmereporting.distribute.Rounds;
import org.programmereporting.store.Dispatch;
import org.programmereporting.store.Dispatch.State;
import org.programmereporting.store.DispatchLedger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends parcels so that each arrives once at most: the ledger has the intent before anything leaves, and the outcome after. What is cut off in between may
 * have been sent, and is not sent again by itself. A test send leaves no trace in the ledger.
 */
final class Dispatching {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatching.class);

    private final Mailer mailer;
    private final DispatchLedger ledger;
    private final Packing packing;
    private final Clock clock;
    private final Consumer<String> reached;
    private final Map<Parcel, Delivery> deliveries = new LinkedHashMap<>();
    private List<Parcel> parcels = List.of();
    private Optional<Rounds<Parcel>> rounds = Optional.empty();

    /** @param reached is told each point between intent and outcome, where a test cuts it short */
    Dispatching(Mailer mailer, DispatchLedger ledger, Packing packing, Clock clock, Consumer<String> reached) {
        this.mailer = mailer;
        this.ledger = ledger;
        this.packing = packing;
        this.clock = clock;
        this.reached = reached;
    }

    /** What is to be sent. */
    void take(List<Parcel> due) {
        parcels = List.copyOf(due);
    }

    int size() {
        return parcels.size();
    }

    /** Begins with the first, in at most so many rounds. */
    void begin(int attempts, Duration first, Rounds.Pause pause) {
        rounds = Optional.of(new Rounds<>(parcels, attempts, first, pause));
    }

    Optional<Parcel> next() {
        return rounds.flatMap(Rounds::next);
    }

    /** Sends one, and puts it off when it may be taken in later. */
    void send(Parcel parcel) throws IOException {
        Message message = packing.pack(parcel);
        Delivery delivery = packing.testTo().isPresent() ? mailer.send(message) : recorded(parcel, message);
        LOG.info("{} to {}: {}", parcel.about(), parcel.to(), delivery);
        deliveries.put(parcel, delivery);
        rounds.ifPresent(all -> {
            if (delivery instanceof Delivery.NoServer) {
                all.putOffAll(parcel);
            } else if (delivery instanceof Delivery.Refused refused && refused.forNow()) {
                all.putOff(parcel);
            }
        });
    }

    private Delivery recorded(Parcel parcel, Message message) throws IOException {
        ledger.intent(new Dispatch(
                parcel.id(),
                parcel.to().value(),
                parcel.about(),
                parcel.hashes(),
                mailer.way(),
                State.MAY_HAVE_BEEN_SENT,
                now(),
                ""));
        reached.accept("intent");
        Delivery delivery = mailer.send(message);
        reached.accept("sent");
        ledger.outcome(parcel.id(), state(delivery), delivery.words(), now());
        reached.accept("outcome");
        return delivery;
    }

    private static State state(Delivery delivery) {
        if (delivery instanceof Delivery.Accepted) {
            return State.SENT;
        }
        return delivery instanceof Delivery.Unknown ? State.MAY_HAVE_BEEN_SENT : State.REFUSED;
    }

    /** What became of each that was tried; of one tried several times, of the last. */
    Map<Parcel, Delivery> deliveries() {
        return deliveries;
    }

    /** How many messages had which end. */
    Map<String, Long> counts() {
        return deliveries.values().stream()
                .collect(Collectors.groupingBy(
                        delivery ->
                                state(delivery).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Collectors.counting()));
    }

    /** Those that were not tried. */
    List<Parcel> untried() {
        return parcels.stream()
                .filter(parcel -> !deliveries.containsKey(parcel))
                .toList();
    }

    /**
     * Finds out about messages to the outbox that were cut off before their outcome: one is there, whole, or it is not. Of those sent to a server nobody can
     * find out.
     */
    static void settleOutbox(DispatchLedger ledger, Path outbox, Instant at) throws IOException {
        for (Dispatch open : ledger.read().uncertain()) {
            if (open.way().equals(Outbox.WAY)) {
                Path file = Outbox.file(outbox, new MailAddress(open.to()), open.id());
                boolean there = Files.exists(file);
                ledger.outcome(
                        open.id(),
                        there ? State.SENT : State.REFUSED,
                        there ? "found at " + file : "cut off before it was written",
                        at);
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
