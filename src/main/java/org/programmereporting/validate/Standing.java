package org.programmereporting.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.StatusReturn;

/** What each trust's returns say so far, period by period: the latest counting one, its held answers filled from those before. */
final class Standing {
    private final Map<OdsCode, StatusReturn> latest = new HashMap<>();

    /** A return's answers with what it holds filled in. */
    StatusReturn filled(StatusReturn answers) {
        return Optional.ofNullable(latest.get(answers.trust()))
                .map(answers::withHeldFrom)
                .orElse(answers);
    }

    /** The counting returns of the next period. */
    void add(List<CheckedReturn> settled) {
        settled.stream()
                .filter(file -> file.outcome().isAccepted())
                .flatMap(file -> file.answers().stream())
                .forEach(answers -> latest.put(answers.trust(), filled(answers)));
    }
}
