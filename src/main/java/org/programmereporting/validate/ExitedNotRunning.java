package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.StatusReturn;

/**
 * {@code exited-not-running}: a contract whose exit {@code exits.csv} confirms by the period's end is not forecast to exit after that day. The
 * confirmed exit counts.
 */
final class ExitedNotRunning implements AcrossRule {
    private final FormField forecast;
    private final FormField actual;

    ExitedNotRunning(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "table", "forecast", "actual");
        String table = settings.table("table");
        this.forecast = settings.dates(table, "forecast");
        this.actual = settings.dates(table, "actual");
    }

    @Override
    public Stream<AcrossFinding> check(PeriodReturns returns) {
        return returns.each(said -> {
            List<ConfirmedExit> exits = returns.registered().exitsOf(said.trust());
            return exits.isEmpty() ? List.of() : of(said, exits);
        });
    }

    private List<Finding> of(StatusReturn said, List<ConfirmedExit> exits) {
        List<Finding> found = new ArrayList<>();
        for (Located expected : Located.in(said, forecast)) {
            if (!expected.isHeld(said) && expected.beside(actual, said).isEmpty()) {
                check(expected, said, exits).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> check(Located expected, StatusReturn said, List<ConfirmedExit> exits) {
        Optional<LocalDate> exit = exits.stream()
                .filter(confirmed -> confirmed.service().equals(expected.rowName()))
                .map(ConfirmedExit::exitDate)
                .filter(day -> !day.isAfter(said.period().lastDay()))
                .findFirst();
        return exit.filter(day -> expected.date().filter(day::isBefore).isPresent())
                .map(day -> RuleFindings.query(
                        FindingCode.EXIT_STILL_RUNNING,
                        expected.field(),
                        expected.value(),
                        "The exit from the " + expected.rowName() + " contract was confirmed for " + Words.date(day)
                                + ", which counts, and the return forecasts it. Report the actual exit; tell the"
                                + " centre if the service is still used."));
    }
}
