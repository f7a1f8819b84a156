package org.programmereporting.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.json.Json;
import org.programmereporting.returns.ReportingPeriod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ledger/editions.jsonl}: who prepared, reviewed and approved what, which editions are sealed, which withdrawn. Lines are only added. */
public record EditionLedger(Path file) {
    static final String PREPARED = "prepared";
    static final String REVIEWED = "reviewed";
    private static final String SEALED = "sealed";
    private static final String WITHDRAWN = "withdrawn";

    public Editions read() throws IOException {
        return read(Optional.empty());
    }

    /** What it said when an edition was about to be sealed. */
    public Editions before(SealedEdition edition) throws IOException {
        return read(Optional.of(edition));
    }

    private Editions read(Optional<SealedEdition> upTo) throws IOException {
        List<Editions.Signature> signatures = new ArrayList<>();
        List<SealedEdition> sealed = new ArrayList<>();
        Map<String, Editions.Withdrawn> withdrawn = new TreeMap<>();
        boolean[] reached = {false};
        new JsonLines(file).read((line, number) -> {
            boolean here = upTo.isPresent()
                    && text(line, "action").equals(SEALED)
                    && edition(line).equals(upTo);
            reached[0] = reached[0] || here;
            return reached[0] ? Optional.of(true) : add(line, signatures, sealed, withdrawn);
        });
        return new Editions(signatures, sealed, withdrawn);
    }

    private static Optional<Boolean> add(
            JsonNode line,
            List<Editions.Signature> signatures,
            List<SealedEdition> sealed,
            Map<String, Editions.Withdrawn> withdrawn) {
        String act = text(line, "action");
        switch (act) {
            case PREPARED, REVIEWED ->
                draft(line)
                        .ifPresent(draft ->
                                signatures.add(new Editions.Signature(act, draft, text(line, "as"), sealed.size())));
            case SEALED -> edition(line).ifPresent(sealed::add);
            case WITHDRAWN -> withdrawn.put(text(line, "edition"), withdrawal(line));
            default -> {
                return Optional.empty();
            }
        }
        return draft(line)
                .map(whole -> true)
                .or(() -> Optional.of(act).filter(WITHDRAWN::equals).map(whole -> true));
    }

    private static Editions.Withdrawn withdrawal(JsonNode line) {
        return new Editions.Withdrawn(
                text(line, "reason"),
                Optional.of(text(line, "as")).filter(name -> !name.isBlank()),
                Instant.parse(text(line, "at")));
    }

    /** Somebody names themselves as the one who prepared the draft. */
    public void prepared(DraftId draft, String by, Instant at) throws IOException {
        append(line(PREPARED, draft, by, at));
    }

    public void reviewed(DraftId draft, String by, Instant at) throws IOException {
        append(line(REVIEWED, draft, by, at));
    }

    /** Seals an edition; when this returns it is on the disk. */
    public void sealed(SealedEdition edition) throws IOException {
        ObjectNode line = line(SEALED, edition.draft(), edition.approver(), edition.at())
                .put("edition", edition.number())
                .put("reviewer", edition.reviewer())
                .put("inputs", edition.inputs())
                .put("known_by", edition.knownBy())
                .put("receipts", edition.receipts())
                .put("program_version", edition.programVersion());
        edition.replaces().ifPresent(earlier -> line.put("replaces", earlier));
        edition.inputList().ifPresent(hash -> line.put("input_list", hash));
        new TreeMap<>(edition.files()).forEach(line.putObject("files")::put);
        new TreeMap<>(edition.definition()).forEach(line.putObject("definition")::put);
        append(line);
    }

    /** Calls an edition back; who does it may be unnamed. */
    public void withdrawn(SealedEdition edition, Optional<String> by, String reason, Instant at) throws IOException {
        ObjectNode line = Json.object().put("action", WITHDRAWN).put("edition", edition.id());
        by.ifPresent(name -> line.put("as", name));
        append(line.put("reason", reason).put("at", at.toString()));
    }

    private void append(ObjectNode line) throws IOException {
        new JsonLines(file).append(List.of(line));
    }

    private static ObjectNode line(String action, DraftId draft, String by, Instant at) {
        return Json.object()
                .put("action", action)
                .put("period", draft.period().toString())
                .put("as", by)
                .put("at", at.toString())
                .put("fingerprint", draft.fingerprint())
                .put("manifest", draft.manifest());
    }

    private static Optional<DraftId> draft(JsonNode line) {
        return ReportingPeriod.of(text(line, "period"))
                .map(period -> new DraftId(period, text(line, "fingerprint"), text(line, "manifest")));
    }

    private static Optional<SealedEdition> edition(JsonNode line) {
        try {
            Instant at = Instant.parse(text(line, "at"));
            return draft(line)
                    .map(draft -> new SealedEdition(
                            draft,
                            line.path("edition").asInt(0),
                            text(line, "reviewer"),
                            text(line, "as"),
                            at,
                            Optional.of(line.path("replaces").asInt(0)).filter(number -> number > 0),
                            text(line, "inputs"),
                            text(line, "known_by"),
                            line.path("receipts").asLong(0),
                            text(line, "program_version"),
                            Json.texts(line.path("files")),
                            Json.texts(line.path("definition")),
                            Optional.of(text(line, "input_list")).filter(hash -> !hash.isEmpty())));
        } catch (DateTimeException notATime) {
            throw new IllegalStateException("A sealed line of the ledger of editions has no time: " + line, notATime);
        }
    }

    private static String text(JsonNode line, String name) {
        return line.path(name).asString("");
    }
}
