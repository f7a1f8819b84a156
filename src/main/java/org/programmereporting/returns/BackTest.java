package org.programmereporting.returns;

import java.util.List;

/**
 * The scores of all earlier forecasts together, and of each month's.
 *
 * @param origins the oldest first
 */
public record BackTest(ForecastScore all, List<ForecastScore> origins) {
    public BackTest {
        origins = List.copyOf(origins);
    }
}
