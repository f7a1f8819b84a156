package org.programmereporting.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A RIS contract that its trust has left, while it still holds the PACS contract. */
record PartExit(int place, LocalDate baseline, LocalDate exit, LocalDate confirmedOn) {
    static final List<PartExit> ALL = List.of(
            new PartExit(6, LocalDate.of(2013, 12, 20), LocalDate.of(2014, 2, 28), LocalDate.of(2014, 3, 10)),
            new PartExit(20, LocalDate.of(2014, 3, 28), LocalDate.of(2014, 3, 28), LocalDate.of(2014, 4, 7)),
            new PartExit(35, LocalDate.of(2014, 3, 31), LocalDate.of(2014, 5, 30), LocalDate.of(2014, 6, 6)));

    static Optional<PartExit> of(ExitPlan plan, Service service) {
        return ALL.stream()
                .filter(exit -> exit.place() == plan.place() && service == Service.RIS)
                .findFirst();
    }
}
