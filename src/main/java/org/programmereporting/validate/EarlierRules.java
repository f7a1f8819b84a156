package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.StatusReturn;

/** Every rule against the trust's earlier return; the fields that they hold, and those held before, take the earlier values. */
record EarlierRules(List<EarlierRule> rules, Register register) {
    EarlierRules {
        rules = List.copyOf(rules);
    }

    /** The same files; one that does not count, or whose trust has no earlier return, as it was. */
    List<CheckedReturn> judge(List<CheckedReturn> files, LatestAccepted latest) {
        List<CheckedReturn> judged = new ArrayList<>();
        for (CheckedReturn file : files) {
            judged.add(judge(file, latest));
        }
        return judged;
    }

    private CheckedReturn judge(CheckedReturn file, LatestAccepted latest) {
        Optional<StatusReturn> now =
                file.answers().filter(said -> file.outcome().isAccepted());
        Optional<StatusReturn> before = now.flatMap(said -> latest.before(said.trust(), said.period()));
        return now.isPresent() && before.isPresent() ? judge(file, now.get(), before.get()) : file;
    }

    private CheckedReturn judge(CheckedReturn file, StatusReturn now, StatusReturn before) {
        List<Finding> found = new ArrayList<>();
        Set<String> holds = new TreeSet<>();
        for (EarlierRule rule : rules) {
            for (EarlierFinding one : rule.check(now, before, register)) {
                found.add(one.finding());
                holds.addAll(one.holds());
            }
        }
        boolean asItWas = found.isEmpty() && now.held().isEmpty();
        return asItWas ? file : file.with(found).answering(now.holding(holds).withHeldFrom(before));
    }
}
