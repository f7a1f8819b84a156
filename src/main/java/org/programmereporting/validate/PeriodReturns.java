package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.StatusReturn;

/** The returns of a period, together. */
final class PeriodReturns {
    private final ReportingPeriod period;
    private final List<CheckedReturn> files;
    private final Map<OdsCode, StatusReturn> latest;
    private final RegisteredTrusts registered;
    private final List<Counting> counting;

    /**
     * A period's returns.
     *
     * @param files all files of the period, settled
     * @param latest what each trust said last, in this period or before
     */
    PeriodReturns(
            ReportingPeriod period,
            List<CheckedReturn> files,
            Map<OdsCode, StatusReturn> latest,
            RegisteredTrusts registered) {
        this.period = period;
        this.files = List.copyOf(files);
        this.latest = Map.copyOf(latest);
        this.registered = registered;
        this.counting = counting(files);
    }

    /** A file that counts, and what it says. */
    record Counting(CheckedReturn file, StatusReturn answers) {
        AcrossFinding found(Finding finding) {
            return new AcrossFinding(file, finding);
        }
    }

    private static List<Counting> counting(List<CheckedReturn> files) {
        List<Counting> counting = new ArrayList<>();
        for (CheckedReturn file : files) {
            if (file.outcome().isAccepted() && file.answers().isPresent()) {
                counting.add(new Counting(file, file.answers().get()));
            }
        }
        return counting;
    }

    List<CheckedReturn> files() {
        return files;
    }

    Map<OdsCode, StatusReturn> latest() {
        return latest;
    }

    Register register() {
        return registered.register();
    }

    RegisteredTrusts registered() {
        return registered;
    }

    Stream<Counting> counting() {
        return counting.stream();
    }

    /** The findings of a rule that looks at each return that counts by itself. */
    Stream<AcrossFinding> each(Function<StatusReturn, List<Finding>> rule) {
        List<AcrossFinding> found = new ArrayList<>();
        for (Counting one : counting) {
            for (Finding finding : rule.apply(one.answers())) {
                found.add(one.found(finding));
            }
        }
        return found.stream();
    }

    LocalDate asAt() {
        return period.lastDay();
    }
}
