package org.programmereporting.store;

import java.time.Instant;
import java.util.Map;

/**
 * A message as the ledger of dispatches knows it.
 *
 * @param id of the message, the same for every attempt
 * @param about what it brings, such as {@code edition 2014-06/1}
 * @param files hash of each file as sealed or written, by name; those named in the text for want of room among them
 * @param way how it was sent last
 * @param state the most that any attempt came to
 * @param at when that was
 * @param words of the server
 */
public record Dispatch(
        String id,
        String to,
        String about,
        Map<String, String> files,
        String way,
        State state,
        Instant at,
        String words) {
    public Dispatch {
        files = Map.copyOf(files);
    }

    /** What is known of whether the recipient has it, from the least to the most. */
    public enum State {
        /** Refused: the recipient does not have it. */
        REFUSED,
        /** Cut off between sending and its outcome, or the reply was lost: the recipient may have it. */
        MAY_HAVE_BEEN_SENT,
        /** Taken in. */
        SENT
    }

    /** Whether sending it again could give it to somebody twice. */
    public boolean mayBeThere() {
        return state != State.REFUSED;
    }

    Dispatch with(State outcome, Instant when, String said) {
        return new Dispatch(id, to, about, files, way, outcome, when, said);
    }
}
