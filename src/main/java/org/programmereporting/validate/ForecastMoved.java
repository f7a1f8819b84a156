package org.programmereporting.validate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.StatusReturn;

/** {@code forecast-moved}: somebody looks at a forecast that is so many days or more from the trust's earlier one, later or earlier. */
final class ForecastMoved implements EarlierRule {
    private final List<FormField> forecasts;
    private final int days;

    ForecastMoved(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "forecasts", "days");
        this.forecasts = settings.dates("forecasts");
        this.days = settings.number("days");
    }

    @Override
    public List<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register) {
        List<EarlierFinding> moved = new ArrayList<>();
        for (FormField field : forecasts) {
            for (Located forecast : Located.in(now, field)) {
                Optional<LocalDate> old = forecast.in(before).flatMap(Located::dateOf);
                Optional<LocalDate> day = forecast.date();
                if (old.isPresent() && day.isPresent() && isMoved(old.get(), day.get())) {
                    moved.add(EarlierFinding.of(finding(forecast, old.get(), day.get(), before.period())));
                }
            }
        }
        return moved;
    }

    private boolean isMoved(LocalDate old, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(old, day)) >= days;
    }

    private static Finding finding(Located forecast, LocalDate old, LocalDate day, ReportingPeriod since) {
        return RuleFindings.query(
                FindingCode.FORECAST_MOVED,
                forecast.field(),
                forecast.value(),
                words(forecast.name(), old, day, since));
    }

    private static String words(String name, LocalDate old, LocalDate day, ReportingPeriod since) {
        long by = ChronoUnit.DAYS.between(old, day);
        return name + " moved by " + Math.abs(by) + " days, from " + Words.date(old) + " in the return of " + since
                + " to " + Words.date(day) + ". Check the date; if it is right, say why it moved.";
    }
}
