package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The latest of days that several things have. */
public final class LatestDay {
    private LatestDay() {}

    /** Of all; none when one of them has none. */
    public static <T> Optional<LocalDate> ofAll(List<T> all, Function<T, Optional<LocalDate>> date) {
        Optional<LocalDate> latest = Optional.empty();
        for (T each : all) {
            Optional<LocalDate> day = date.apply(each);
            if (day.isEmpty()) {
                return day;
            }
            latest = latest.isPresent() && latest.get().isAfter(day.get()) ? latest : day;
        }
        return latest;
    }
}
