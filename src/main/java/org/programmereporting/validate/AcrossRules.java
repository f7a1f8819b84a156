package org.programmereporting.validate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;

/** Every rule across the returns of a period. */
record AcrossRules(List<AcrossRule> rules) {
    AcrossRules {
        rules = List.copyOf(rules);
    }

    /** Two contents of one path are two files. */
    private record Key(String file, String sha256) {
        static Key of(CheckedReturn file) {
            return new Key(file.file(), file.sha256());
        }
    }

    /** The period's files with what was found. */
    List<CheckedReturn> judge(PeriodReturns returns) {
        Map<Key, List<Finding>> found = rules.stream()
                .flatMap(rule -> rule.check(returns))
                .collect(groupingBy(one -> Key.of(one.file()), mapping(AcrossFinding::finding, toList())));
        return returns.files().stream()
                .map(file -> file.with(found.getOrDefault(Key.of(file), List.of())))
                .toList();
    }
}
