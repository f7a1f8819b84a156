package org.programmereporting.job;

import java.util.ArrayList;
import java.util.HashMap;
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
        Map<String, Manifest.Input> last = last(sealed.inputs());
        List<Manifest.Input> now =
                run.inventory().upTo(period).stream().map(Manifest.Input::of).toList();
        Map<String, String> fresh = new TreeMap<>();
        last(now).forEach((path, input) -> {
            if (!known.contains(input)) {
                fresh.put(path, last.containsKey(path) ? "resubmission" : "late return");
            } else if (!input.equals(last.get(path)) && sealed.programVersion().equals(run.programVersion())) {
                fresh.put(path, "return put back"); // an earlier version sealed them in another order
            }
        });
        return fresh.entrySet().stream()
                .map(each -> each.getValue() + " (" + each.getKey() + ")")
                .toList();
    }

    /** Of each path the content that came last, which is the last of the list. */
    private static Map<String, Manifest.Input> last(List<Manifest.Input> inputs) {
        Map<String, Manifest.Input> last = new HashMap<>();
        inputs.forEach(input -> last.put(input.period() + "/" + input.file(), input));
        return last;
    }
}
