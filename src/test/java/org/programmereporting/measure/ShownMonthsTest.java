package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMonth.aMonth;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.NationalPosition;

/** Lines over the months go back three years, however long the history is. */
class ShownMonthsTest {
    private static final YearMonth JUNE = YearMonth.of(2014, 6);

    @Test
    void allMonthsAreShownUpToThreeYears() {
        MonthView month = months(36);
        assertThat(month.shown()).isEqualTo(month.positions());
        assertThat(month.beforeShown()).isEmpty();
    }

    /** Positions begin with the month before the first returns. */
    @Test
    void aMonthOfNoReturnBeforeThemIsNotMissed() {
        AMonth view = aMonth().at("2011-06", aTrust("ZA1").silent());
        add(view, 36);
        assertThat(view.build().shown()).hasSize(36);
        assertThat(view.build().beforeShown()).isEmpty();
    }

    @Test
    void ofMoreTheNewestAreShown() {
        MonthView month = months(40);
        assertThat(month.shown()).hasSize(36).last().isEqualTo(month.position());
        assertThat(month.beforeShown()).contains(month.positions().get(3));
        assertThat(trend(month).months())
                .hasSize(36)
                .first()
                .extracting(shown -> shown.period().toString())
                .isEqualTo("2011-07");
    }

    /** A trust that is silent before the months shown is counted in all of them. */
    @Test
    void theTrustsCountedGaveADateAtEachDateShown() {
        assertThat(MedianDates.of(months(40), List.of("go-live"))
                        .milestones()
                        .get(0)
                        .trusts())
                .isEqualTo(2);
    }

    /** Whether the first date shown moved can be told where all its trusts gave a date before. */
    @Test
    void theDateBeforeThemIsOfTheSameTrusts() {
        assertThat(trend(months(40)).before()).contains(LocalDate.parse("2013-01-31"));
        AMonth lately = aMonth();
        add(lately, 40, 36);
        assertThat(trend(lately.build()).trusts()).isEqualTo(2);
        assertThat(trend(lately.build()).before()).isEmpty();
    }

    private static MedianDates.Trend trend(MonthView month) {
        return MedianDates.of(month, List.of("go-live")).milestones().get(0);
    }

    private static MonthView months(int count) {
        AMonth view = aMonth();
        add(view, count);
        return view.build();
    }

    private static void add(AMonth view, int count) {
        add(view, count, 38);
    }

    /** @param since for how many months the second trust has answered */
    private static void add(AMonth view, int count, int since) {
        for (int back = count - 1; back >= 0; back--) {
            String period = JUNE.minusMonths(back).toString();
            ATrust always = aTrust("ZA1")
                    .saying(aReturn("ZA1", period).milestone("go-live", "2015-01-31", "2013-01-31", "complete"));
            ATrust lately = back < since
                    ? aTrust("ZA2")
                            .saying(aReturn("ZA2", period).milestone("go-live", "2015-03-31", "2013-03-31", "complete"))
                    : aTrust("ZA2").silent();
            NationalPosition position = AMonth.position(period, always, lately);
            view.at(position);
        }
    }
}
