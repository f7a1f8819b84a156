package org.programmereporting.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;

/**
 * Who is answered: each trust that sent something, on its newest file that can be read, or on its newest when none can; and each file of nobody
 * known, once for the same bytes.
 */
public final class Replies {
    private static final int SHORT_HASH = 12;

    private Replies() {}

    /** The replies to a period's files, by path. */
    public static List<Reply> to(ReportingPeriod period, List<CheckedReturn> filesInOrderOfReceipt) {
        List<CheckedReturn> files = filesInOrderOfReceipt.stream()
                .filter(file -> file.outcome() != FileOutcome.IGNORED && file.outcome() != FileOutcome.RETRY)
                .toList();
        Map<String, Reply> replies = new TreeMap<>();
        Stream.concat(toTrusts(period, files).stream(), unassigned(files).stream())
                .forEach(reply -> replies.putIfAbsent(reply.path(), reply));
        return List.copyOf(replies.values());
    }

    private static List<Reply> toTrusts(ReportingPeriod period, List<CheckedReturn> files) {
        Map<OdsCode, List<CheckedReturn>> byTrust = files.stream()
                .filter(file -> file.trust().isPresent())
                .collect(Collectors.groupingBy(file -> file.trust().orElseThrow(), TreeMap::new, Collectors.toList()));
        List<Reply> replies = new ArrayList<>();
        byTrust.forEach((trust, own) ->
                replies.add(new Reply(trust + "-" + period + ".xlsx", Optional.of(trust), newest(own), own)));
        return replies;
    }

    private static CheckedReturn newest(List<CheckedReturn> files) {
        return files.stream()
                .filter(file -> file.outcome() != FileOutcome.UNREADABLE)
                .reduce((older, newer) -> newer)
                .orElseGet(() -> files.get(files.size() - 1));
    }

    private static List<Reply> unassigned(List<CheckedReturn> files) {
        return files.stream()
                .filter(file -> file.trust().isEmpty())
                .map(file -> new Reply(
                        "unassigned/" + file.sha256().substring(0, SHORT_HASH) + ".xlsx",
                        Optional.empty(),
                        file,
                        List.of(file)))
                .toList();
    }
}
