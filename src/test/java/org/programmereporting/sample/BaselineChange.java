package org.programmereporting.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** An approved move of a trust's baseline, of both its contracts. */
record BaselineChange(int place, LocalDate newBaseline, LocalDate effectiveFrom, String reference, String approvedBy) {
    private static final String BOARD = "Chair, national exit board";

    static final List<BaselineChange> ALL = List.of(
            new BaselineChange(9, LocalDate.of(2015, 3, 31), LocalDate.of(2014, 3, 17), "NEB-2014-011", BOARD),
            new BaselineChange(36, LocalDate.of(2016, 2, 29), LocalDate.of(2014, 6, 2), "NEB-2014-023", BOARD));

    static Optional<BaselineChange> of(ExitPlan plan, YearMonth period) {
        return ALL.stream()
                .filter(change -> change.place() == plan.place())
                .filter(change -> !change.effectiveFrom().isAfter(period.atEndOfMonth()))
                .findFirst();
    }
}
