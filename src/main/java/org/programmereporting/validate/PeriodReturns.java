package org.programmereporting.validate;

import java.time.LocalDate;
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

/**
 * The returns of a period, together.
 *
 * @param files all files of the period, settled
 * @param latest what each trust said last, in this period or before
 */
record PeriodReturns(
        ReportingPeriod period, List<CheckedReturn> files, Map<OdsCode, StatusReturn> latest, Register register) {
    PeriodReturns {
        files = List.copyOf(files);
        latest = Map.copyOf(latest);
    }

    /** A file that counts, and what it says. */
    record Counting(CheckedReturn file, StatusReturn answers) {
        AcrossFinding found(Finding finding) {
            return new AcrossFinding(file, finding);
        }
    }

    Stream<Counting> counting() {
        return files.stream()
                .filter(file -> file.outcome().isAccepted())
                .flatMap(file -> file.answers().stream().map(answers -> new Counting(file, answers)));
    }

    /** The findings of a rule that looks at each return that counts by itself. */
    Stream<AcrossFinding> each(Function<StatusReturn, Stream<Finding>> rule) {
        return counting().flatMap(one -> rule.apply(one.answers()).map(one::found));
    }

    LocalDate asAt() {
        return period.lastDay();
    }
}
