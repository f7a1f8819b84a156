package org.programmereporting.validate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.StatusReturn;

/** Every rule against the trust's earlier return; the fields that they hold, and those held before, take the earlier values. */
record EarlierRules(List<EarlierRule> rules, Register register) {
    EarlierRules {
        rules = List.copyOf(rules);
    }

    /** The same files; one that does not count, or whose trust has no earlier return, as it was. */
    List<CheckedReturn> judge(List<CheckedReturn> files, LatestAccepted latest) {
        return files.stream().map(file -> judge(file, latest)).toList();
    }

    private CheckedReturn judge(CheckedReturn file, LatestAccepted latest) {
        if (!file.outcome().isAccepted()) {
            return file;
        }
        return file.answers()
                .flatMap(now -> latest.before(now.trust(), now.period()).map(before -> judge(file, now, before)))
                .orElse(file);
    }

    private CheckedReturn judge(CheckedReturn file, StatusReturn now, StatusReturn before) {
        List<EarlierFinding> found = rules.stream()
                .flatMap(rule -> rule.check(now, before, register))
                .toList();
        Set<String> holds = new TreeSet<>();
        found.forEach(finding -> holds.addAll(finding.holds()));
        return file.with(found.stream().map(EarlierFinding::finding).toList())
                .answering(now.holding(holds).withHeldFrom(before));
    }
}
