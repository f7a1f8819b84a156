package org.programmereporting.validate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/**
 * Which of a trust's files for a period counts: of accepted contents of one path the one given last, which is the one received last; of paths the
 * last one, by time of receipt (unknown first), primary before refresh, then path. Those before it are superseded, or duplicates when they have the same bytes. One from a trust that owes no return is kept and does not count.
 */
public final class Versions {
    /** The order in which a trust's files follow each other. */
    private static final Comparator<CheckedReturn> IN_ORDER = Comparator.comparing(
                    (CheckedReturn file) -> file.received().orElse(LocalDateTime.MIN))
            .thenComparing(CheckedReturn::refresh)
            .thenComparing(CheckedReturn::file);

    private Versions() {}

    /** In the order of receipt; contents of one path as they are given, where the last of them came. */
    public static List<CheckedReturn> inOrder(List<CheckedReturn> files) {
        Map<String, CheckedReturn> last = new HashMap<>();
        files.forEach(file -> last.put(file.file(), file));
        return files.stream()
                .sorted(Comparator.comparing(file -> last.getOrDefault(file.file(), file), IN_ORDER))
                .toList();
    }

    /** The same files in the same order, each with what finally became of it. */
    public static List<CheckedReturn> settle(List<CheckedReturn> filesOfOnePeriod, Set<OdsCode> expected) {
        Map<OdsCode, CheckedReturn> counting = new HashMap<>();
        for (CheckedReturn file : lastOfEachPath(filesOfOnePeriod)) {
            counting.merge(file.trust().orElseThrow(), file, BinaryOperator.maxBy(IN_ORDER));
        }
        List<CheckedReturn> settled = new ArrayList<>();
        for (CheckedReturn file : filesOfOnePeriod) {
            Optional<OdsCode> trust = file.trust().filter(code -> file.outcome().isAccepted());
            settled.add(
                    trust.isPresent()
                            ? settled(file, counting.getOrDefault(trust.get(), file), expected.contains(trust.get()))
                            : file);
        }
        return settled;
    }

    /** A file that was replaced at its path is replaced, whatever day it was signed off on. */
    private static Collection<CheckedReturn> lastOfEachPath(List<CheckedReturn> files) {
        Map<TrustsPath, CheckedReturn> last = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.outcome().isAccepted())
                .forEach(file -> file.trust().ifPresent(trust -> last.put(new TrustsPath(trust, file.file()), file)));
        return last.values();
    }

    private record TrustsPath(OdsCode trust, String path) {}

    private static CheckedReturn settled(CheckedReturn file, CheckedReturn counting, boolean isExpected) {
        boolean same = file.sha256().equals(counting.sha256());
        if (same && file.file().equals(counting.file())) {
            return isExpected
                    ? file
                    : file.settled(FileOutcome.NOT_EXPECTED, "").with(notExpected(file));
        }
        return file.settled(same ? FileOutcome.DUPLICATE : FileOutcome.SUPERSEDED, counting.file());
    }

    private static Finding notExpected(CheckedReturn file) {
        String trust = file.trust().map(OdsCode::value).orElse("");
        return new Finding(
                FindingCode.NOT_EXPECTED,
                Severity.NOTE,
                Source.of(file.file()),
                "",
                trust,
                "No return is expected of " + trust + ". Nothing to do; it is kept and does not change a count.");
    }
}
