package org.programmereporting.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.json.Json;
import org.programmereporting.store.Dispatch.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ledger/dispatches.jsonl}: a line before each message is sent, and a line with what became of it. A first line without its second is a message that
 * may have been sent. Lines are only added.
 */
public record DispatchLedger(Path file) {
    private static final String INTENT = "intent";
    private static final String OUTCOME = "outcome";
    private static final Map<State, String> WORDS = Map.of(
            State.SENT, "sent",
            State.REFUSED, "refused",
            State.MAY_HAVE_BEEN_SENT, "unknown");

    public Dispatches read() throws IOException {
        Map<String, Dispatch> known = new HashMap<>();
        Map<String, State> before = new HashMap<>();
        new JsonLines(file).read((line, number) -> add(line, known, before));
        return new Dispatches(known);
    }

    /** A message is about to be sent; when this returns the intent is on the disk. */
    public void intent(Dispatch dispatch) throws IOException {
        ObjectNode line = Json.object()
                .put("act", INTENT)
                .put("id", dispatch.id())
                .put("to", dispatch.to())
                .put("about", dispatch.about())
                .put("way", dispatch.way())
                .put("at", dispatch.at().toString());
        new TreeMap<>(dispatch.files()).forEach(line.putObject("files")::put);
        append(line);
    }

    /** What became of the last attempt; when this returns it is on the disk. */
    public void outcome(String id, State state, String words, Instant at) throws IOException {
        append(Json.object()
                .put("act", OUTCOME)
                .put("id", id)
                .put("outcome", WORDS.get(state))
                .put("words", words)
                .put("at", at.toString()));
    }

    private void append(ObjectNode line) throws IOException {
        new JsonLines(file).append(List.of(line));
    }

    /** Keeps the most that any attempt came to: who has a message once has it, whatever befalls a later copy. */
    private static Optional<Boolean> add(JsonNode line, Map<String, Dispatch> known, Map<String, State> before) {
        String id = text(line, "id");
        Optional<Instant> at = time(line);
        Optional<Dispatch> earlier = Optional.ofNullable(known.get(id));
        if (at.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        if (text(line, "act").equals(INTENT)) {
            earlier.ifPresent(dispatch -> before.put(id, dispatch.state()));
            boolean sent =
                    earlier.map(dispatch -> dispatch.state() == State.SENT).orElse(false);
            known.put(id, begun(line, at.get(), sent ? State.SENT : State.MAY_HAVE_BEEN_SENT));
            return Optional.of(true);
        }
        Optional<State> outcome = WORDS.entrySet().stream()
                .filter(word -> word.getValue().equals(text(line, "outcome")))
                .map(Map.Entry::getKey)
                .findFirst();
        if (earlier.isEmpty() || outcome.isEmpty() || !text(line, "act").equals(OUTCOME)) {
            return Optional.empty();
        }
        State most = Optional.ofNullable(before.get(id))
                .filter(state -> state.compareTo(outcome.get()) > 0)
                .orElse(outcome.get());
        known.put(id, earlier.get().with(most, at.get(), text(line, "words")));
        return Optional.of(true);
    }

    private static Dispatch begun(JsonNode line, Instant at, State state) {
        Map<String, String> files = new TreeMap<>();
        line.path("files")
                .properties()
                .forEach(each -> files.put(each.getKey(), each.getValue().asString()));
        return new Dispatch(
                text(line, "id"), text(line, "to"), text(line, "about"), files, text(line, "way"), state, at, "");
    }

    private static Optional<Instant> time(JsonNode line) {
        try {
            return Optional.of(Instant.parse(text(line, "at")));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode line, String name) {
        return line.path(name).asString("");
    }
}
