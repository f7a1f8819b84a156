package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Decision;
import org.programmereporting.returns.FieldPath;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.OpenQuery;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.StatusReturn;

/**
 * The queries that somebody must still look at, trust by trust. One carries over to the next month until the centre accepts the answer, or a later
 * counting return of the trust answers it: by another value, or by raising it again itself. A query that a return raises by itself is gone as well
 * when the next one no longer raises it; one that came of comparing returns is not, since the next comparison no longer sees it.
 */
public final class OpenQueries {
    private final Map<ReportingPeriod, List<CheckedReturn>> judged;
    private final List<Decision> decisions;

    /** @param judged every period's files, each judged by itself */
    public OpenQueries(Map<ReportingPeriod, List<CheckedReturn>> judged, List<Decision> decisions) {
        this.judged = Map.copyOf(judged);
        this.decisions = List.copyOf(decisions);
    }

    /**
     * By the trust that answers for them: those open at the period, and those of the period itself that the centre accepted.
     *
     * @param holder the trust that a trust's obligations have passed to
     */
    public SortedMap<OdsCode, List<OpenQuery>> at(
            ReportingPeriod period, Settled settled, Function<OdsCode, OdsCode> holder) {
        SortedMap<OdsCode, List<Raised>> open = new TreeMap<>();
        for (List<CheckedReturn> files : settled.files().headMap(period.next()).values()) {
            for (CheckedReturn file : files) {
                if (file.outcome().isAccepted()
                        && file.answers().isPresent()
                        && file.trust().isPresent()) {
                    OdsCode trust = holder.apply(file.trust().get());
                    next(open.computeIfAbsent(trust, none -> new ArrayList<>()), file);
                }
            }
        }
        SortedMap<OdsCode, List<OpenQuery>> queries = new TreeMap<>();
        open.forEach((trust, raised) -> queries.put(
                trust,
                raised.stream()
                        .map(Raised::query)
                        .filter(query -> !query.isSettled() || query.period().equals(period))
                        .toList()));
        return queries;
    }

    /**
     * A query as a return raised it.
     *
     * @param byItself without looking at other returns
     */
    private record Raised(OpenQuery query, boolean byItself, StatusReturn answers) {
        boolean isAnsweredBy(CheckedReturn later, List<Finding> raisedAgain) {
            return later.period().compareTo(query.period()) > 0
                    && (byItself || raisedAgain.stream().anyMatch(this::isSameMatter) || isGoneOrChanged(later));
        }

        private boolean isGoneOrChanged(CheckedReturn later) {
            Optional<FieldPath> path = answers.pathOf(query.finding().source());
            return path.isEmpty() || isChanged(path.get(), later);
        }

        private boolean isChanged(FieldPath path, CheckedReturn later) {
            StatusReturn next = later.answers().orElseThrow();
            return !next.held().contains(path.toString())
                    && !next.value(path)
                            .map(value -> value.value())
                            .equals(answers.value(path).map(value -> value.value()));
        }

        private boolean isSameMatter(Finding finding) {
            return finding.code() == query.finding().code()
                    && finding.field().equals(query.finding().field());
        }
    }

    private void next(List<Raised> open, CheckedReturn file) {
        List<Raised> raised = file.findings().isEmpty() ? List.of() : raised(file);
        if (!open.isEmpty()) {
            List<Finding> findings =
                    raised.stream().map(now -> now.query().finding()).toList();
            open.removeIf(earlier -> earlier.isAnsweredBy(file, findings));
        }
        open.addAll(raised);
    }

    private List<Raised> raised(CheckedReturn file) {
        StatusReturn answers = file.answers().orElseThrow();
        return file.findings().stream()
                .sorted(Comparator.comparing(finding -> finding.source().toString()))
                .flatMap(finding -> query(file, answers.trust(), finding))
                .map(query -> new Raised(query, isByItself(file, query.finding()), answers))
                .toList();
    }

    private Stream<OpenQuery> query(CheckedReturn file, OdsCode trust, Finding finding) {
        Optional<Decision> decision = Decision.about(decisions, trust, file.period(), finding);
        OpenQuery query = new OpenQuery(trust, file.period(), finding, decision);
        return finding.severity() == Severity.QUERY || query.isSettled() ? Stream.of(query) : Stream.empty();
    }

    private boolean isByItself(CheckedReturn file, Finding query) {
        return judged.getOrDefault(file.period(), List.of()).stream()
                .filter(first ->
                        first.file().equals(file.file()) && first.sha256().equals(file.sha256()))
                .flatMap(first -> first.findings().stream())
                .anyMatch(finding -> finding.code() == query.code()
                        && finding.source().equals(query.source())
                        && finding.field().equals(query.field()));
    }
}
