package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * Holds the exits that a return reports against those that the centre confirmed. The confirmed one counts; a reported exit that nobody confirmed,
 * or that differs, is a query. Not part of a return's own judgement: confirming an exit must not judge every return again.
 */
public final class ExitConfirmation {
    private static final String TABLE = "contracts";
    private static final String ACTUAL_EXIT = "actual_exit";

    private final List<ConfirmedExit> confirmed;

    public ExitConfirmation(List<ConfirmedExit> confirmed) {
        this.confirmed = List.copyOf(confirmed);
    }

    /** The same file, with a query for each exit that is not confirmed as reported. */
    public CheckedReturn held(CheckedReturn file) {
        if (!file.outcome().isAccepted() || file.answers().isEmpty()) {
            return file;
        }
        StatusReturn answers = file.answers().get();
        List<Finding> queries = new ArrayList<>();
        for (ReturnRow row : answers.rows(TABLE)) {
            Optional<SourcedValue> reported = row.value(ACTUAL_EXIT);
            if (reported.isPresent()) {
                query(answers, row, reported.get()).ifPresent(queries::add);
            }
        }
        return file.with(queries);
    }

    private Optional<Finding> query(StatusReturn answers, ReturnRow row, SourcedValue reported) {
        Optional<LocalDate> exit = confirmed.stream()
                .filter(c -> c.trust().equals(answers.trust()) && c.service().equals(row.key()))
                .map(ConfirmedExit::exitDate)
                .findFirst();
        if (exit.isEmpty()) {
            return Optional.of(finding(
                    FindingCode.EXIT_UNCONFIRMED,
                    reported,
                    "The exit from the " + row.key()
                            + " contract is reported but not confirmed, so the trust still"
                            + " counts as remaining. The centre confirms it; nothing to send if the date is right."));
        }
        return exit.equals(row.date(ACTUAL_EXIT))
                ? Optional.empty()
                : Optional.of(finding(
                        FindingCode.EXIT_DIFFERS,
                        reported,
                        "The exit from the " + row.key() + " contract was confirmed for " + Words.date(exit.get())
                                + ", which counts. Check which date is right."));
    }

    private static Finding finding(FindingCode code, SourcedValue reported, String words) {
        return new Finding(
                code,
                Severity.QUERY,
                reported.source(),
                "Actual exit",
                reported.value().toString(),
                words);
    }
}
