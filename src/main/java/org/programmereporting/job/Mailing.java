package org.programmereporting.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.store.Dispatch;
import org.programmereporting.store.Dispatch.State;
import org.programmereporting.store.Dispatches;

/** What a command would send, sorted by what the ledger already knows of it. */
final class Mailing {
    private final Dispatches ledger;
    private final boolean again;
    private final Optional<MailAddress> only;
    private final List<Parcel> due = new ArrayList<>();
    private final List<Parcel> hindered = new ArrayList<>();
    private final Set<Dispatch> there = new LinkedHashSet<>();
    private final Map<String, String> unreachable = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param again also what the recipients have or may have
     * @param only what is for this recipient
     */
    Mailing(Dispatches ledger, boolean again, Optional<MailAddress> only) {
        this.ledger = ledger;
        this.again = again;
        this.only = only;
    }

    Dispatches ledger() {
        return ledger;
    }

    boolean again() {
        return again;
    }

    boolean wants(MailAddress to) {
        return only.map(to::equals).orElse(true);
    }

    void add(Parcel parcel) {
        if (!wants(parcel.to())) {
            return;
        }
        if (!again && ledger.mayBeThere(parcel.id())) {
            ledger.find(parcel.id()).ifPresent(there::add);
        } else if (parcel.hindrance().isPresent()) {
            hindered.add(parcel);
        } else {
            due.add(parcel);
        }
    }

    void isThere(Dispatch dispatch) {
        if (wants(new MailAddress(dispatch.to()))) {
            there.add(dispatch);
        }
    }

    /** Somebody who cannot be sent anything. */
    void unreachable(String who, String why) {
        unreachable.put(who, why);
    }

    Map<String, String> unreachable() {
        return unreachable;
    }

    void note(String words) {
        notes.add(words);
    }

    List<Parcel> due() {
        return due;
    }

    List<Parcel> hindered() {
        return hindered;
    }

    List<String> notes() {
        return notes;
    }

    /** What recipients have, or may have. */
    List<Dispatch> there(State state) {
        return there.stream()
                .filter(dispatch -> dispatch.state() == state)
                .sorted(Comparator.comparing(Dispatch::to).thenComparing(Dispatch::about))
                .toList();
    }

    /** Whether nothing is left to be sent. */
    boolean isDone() {
        return due.isEmpty() && hindered.isEmpty();
    }

    boolean isEmpty() {
        return isDone() && there.isEmpty();
    }
}
