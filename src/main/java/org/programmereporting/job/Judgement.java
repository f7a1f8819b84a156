package org.programmereporting.job;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Hash;
import org.programmereporting.store.ReceivedFile;

/** What a file is judged with: definition, program, and the time that {@code received.csv} gives it. When that changes, it is judged again. */
record Judgement(UnaryOperator<String> judging, Inventory inventory) {
    Judgement(String judging, Inventory inventory) {
        this(Hash.beginning(judging), inventory);
    }

    static Judgement of(MonthRun run) {
        return new Judgement(run.judging(), run.inventory());
    }

    Optional<LocalDateTime> received(ReceivedFile file) {
        return inventory.received(file.period(), file.path());
    }

    String of(ReceivedFile file) {
        return of(file.period(), file.path());
    }

    String of(CheckedReturn checked) {
        return of(checked.period(), checked.file());
    }

    String of(ReportingPeriod period, String path) {
        return judging.apply(
                inventory.received(period, path).map(LocalDateTime::toString).orElse(""));
    }
}
