package org.programmereporting.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;

/**
 * An edition as the ledger seals it.
 *
 * @param draft what was approved
 * @param inputs fingerprint of what its figures are made from, earlier editions left out
 * @param knownBy its known-by time; where none was given, the newest time at which a return is known to have come
 * @param receipts how many lines the ledger of receipts had
 * @param files hash by path below the edition's folder, the manifest among them
 * @param definition hash by file of definition and reference data, kept by hash
 * @param inputList hash of the list of its inputs, kept by hash too; none of editions sealed before that was kept
 */
public record SealedEdition(
        DraftId draft,
        int number,
        String reviewer,
        String approver,
        Instant at,
        Optional<Integer> replaces,
        String inputs,
        String knownBy,
        long receipts,
        String programVersion,
        Map<String, String> files,
        Map<String, String> definition,
        Optional<String> inputList) {
    public SealedEdition {
        files = Map.copyOf(files);
        definition = Map.copyOf(definition);
    }

    public ReportingPeriod period() {
        return draft.period();
    }

    /** As a person names it: {@code 2014-06/1}. */
    public String id() {
        return period() + "/" + number;
    }
}
