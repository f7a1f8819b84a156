package org.programmereporting.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.store.Dispatch.State;

/** What the ledger of dispatches says, a {@link Dispatch} a message. */
public record Dispatches(Map<String, Dispatch> byId) {
    public Dispatches {
        byId = Map.copyOf(byId);
    }

    public Optional<Dispatch> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether the recipient has this message, or may have it. */
    public boolean mayBeThere(String id) {
        return find(id).map(Dispatch::mayBeThere).orElse(false);
    }

    /** Those that the recipients have or may have about something, by recipient. */
    public List<Dispatch> about(String what) {
        return byId.values().stream()
                .filter(each -> each.about().equals(what) && each.mayBeThere())
                .sorted(Comparator.comparing(Dispatch::to))
                .toList();
    }

    /** The message that brought, or may have brought, a file with this hash to the recipient. */
    public Optional<Dispatch> thatBrought(String sha256, String to) {
        return byId.values().stream()
                .filter(each -> each.mayBeThere()
                        && each.to().toLowerCase(Locale.ROOT).equals(to.toLowerCase(Locale.ROOT))
                        && each.files().containsValue(sha256))
                .max(Comparator.comparing(Dispatch::state).thenComparing(Dispatch::at));
    }

    /** Those that nobody knows whether they arrived, by recipient. */
    public List<Dispatch> uncertain() {
        return byId.values().stream()
                .filter(each -> each.state() == State.MAY_HAVE_BEEN_SENT)
                .sorted(Comparator.comparing(Dispatch::to).thenComparing(Dispatch::about))
                .toList();
    }
}
