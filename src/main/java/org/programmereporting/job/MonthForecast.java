package org.programmereporting.job;

import java.util.List;
import org.programmereporting.forecast.ExitForecaster;
import org.programmereporting.forecast.ForecastSettings;
import org.programmereporting.forecast.ReferenceClass;
import org.programmereporting.measure.MigrationFields;
import org.programmereporting.measure.MigrationPace;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.UsedField;
import org.programmereporting.programme.Programme;
import org.programmereporting.returns.NationalForecast;

/**
 * Adds the forecast to a month, where the programme has one: from its position, the exits known by then, and when each migration would end. The draws
 * depend on programme and period alone.
 */
record MonthForecast(Programme programme) {
    MonthView addedTo(MonthView month) {
        return programme
                .forecast()
                .map(settings -> month.with(forecast(month, settings)))
                .orElse(month);
    }

    /** The fields of the return that it is made from. */
    static List<UsedField> fields(ForecastSettings settings) {
        return migration(settings).used();
    }

    private static MigrationFields migration(ForecastSettings settings) {
        return new MigrationFields(
                settings.volumeField(), settings.migratedField(), settings.measuredField(), settings.paceMonths());
    }

    private NationalForecast forecast(MonthView month, ForecastSettings settings) {
        ReferenceClass reference = ReferenceClass.of(month.reference(), month.position(), settings);
        return new ExitForecaster(reference, settings)
                .forecast(
                        month.position(),
                        MigrationPace.outlooks(month, migration(settings)),
                        programme.id() + " " + month.position().period());
    }
}
