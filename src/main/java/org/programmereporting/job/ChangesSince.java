package org.programmereporting.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.programmereporting.returns.ReportingPeriod;

/** What a month's figures are made from now that an edition's were not: returns by hash, definition and reference data by file, the program. */
final class ChangesSince {
    private static final Map<String, String> KNOWN = Map.of(
            "reference/corrections.csv", "correction",
            "reference/exits.csv", "confirmed exit",
            "programme.yml", "definition",
            "return-form.csv", "definition");

    private ChangesSince() {}

    static List<String> of(Manifest sealed, MonthRun run, ReportingPeriod period) {
        List<String> reasons = new ArrayList<>(returns(sealed, run, period));
        Set<String> words = new TreeSet<>();
        Set<String> files = new TreeSet<>(sealed.definition().keySet());
        files.addAll(run.definition().keySet());
        files.stream()
                .filter(file -> !Objects.equals(
                        sealed.definition().get(file), run.definition().get(file)))
                .filter(file -> !file.startsWith("commentary/"))
                .forEach(file -> words.add(KNOWN.getOrDefault(file, "reference data") + " (" + file + ")"));
        reasons.addAll(words);
        if (!sealed.programVersion().equals(run.programVersion())) {
            reasons.add("program version " + run.programVersion());
        }
        if (!sealed.knownBy().equals(run.knownBy().toString())) {
            reasons.add("known by " + run.knownBy());
        }
        if (period.equals(run.period()) && !sealed.asAt().equals(run.asAt().toString())) {
            reasons.add("as at " + run.asAt());
        }
        return reasons;
    }

    private static List<String> returns(Manifest sealed, MonthRun run, ReportingPeriod period) {
        Set<Manifest.Input> known = new HashSet<>(sealed.inputs());
        Set<String> paths = new HashSet<>();
        sealed.inputs().forEach(input -> paths.add(input.period() + "/" + input.file()));
        Map<String, String> fresh = new TreeMap<>();
        run.inventory().upTo(period).stream()
                .filter(entry ->
                        !known.contains(new Manifest.Input(entry.period().toString(), entry.path(), entry.sha256())))
                .forEach(entry -> {
                    String path = entry.period() + "/" + entry.path();
                    fresh.put(path, paths.contains(path) ? "resubmission" : "late return");
                });
        return fresh.entrySet().stream()
                .map(each -> each.getValue() + " (" + each.getKey() + ")")
                .toList();
    }
}
