package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.ATrust.aTrust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.MigrationOutlook;
import org.programmereporting.returns.NationalForecast;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.TrustOutcome;
import org.programmereporting.returns.TrustPosition;

class TrustGroupTest {
    private static final TrustGroup LONDON = new TrustGroup("cohort", "london-2015");
    private static final TrustGroup NORTH = new TrustGroup("region", "Y54");
    private static final MigrationOutlook STALLED = MigrationOutlook.unknown(MigrationOutlook.Kind.STALLED);

    private static List<String> codes(NationalPosition position) {
        return position.trusts().stream()
                .map(TrustPosition::code)
                .map(OdsCode::value)
                .toList();
    }

    private static ATrust eastern(String code) {
        return aTrust(code).inCohort("nme-2016").inRegion("Y54");
    }

    @Test
    void listsTheGroupsInTheOrderOfTheDefinition() {
        assertThat(TrustGroup.all("cohort", aReference().build().register()))
                .extracting(TrustGroup::value)
                .containsExactly("first-wave", "london-2015", "nme-2016");
        assertThat(TrustGroup.all("region", aReference().build().register()))
                .extracting(TrustGroup::value)
                .containsExactly("Y54", "Y56");
    }

    @Test
    void keepsTheTrustsOfTheGroup() {
        MonthView month = AMonth.with(aTrust("ZA1"), eastern("ZB1")).build();
        assertThat(codes(LONDON.cut(month).position())).containsExactly("ZA1");
        assertThat(codes(NORTH.cut(month).position())).containsExactly("ZB1");
    }

    @Test
    void keepsATrustsPastInAnotherGroupAndThatOfTheTrustsItTookOver() {
        MonthView month = AMonth.aMonth()
                .knowing(aReference().trust("ZA1").trust("ZB1").merger("ZB1", "ZA1", "2014-06-15"))
                .at("2014-05", eastern("ZA1"), eastern("ZB1"), eastern("ZB2"))
                .at("2014-06", aTrust("ZA1"), eastern("ZB2"))
                .build();
        assertThat(codes(LONDON.cut(month).previous().orElseThrow())).containsExactly("ZA1", "ZB1");
    }

    @Test
    void expectsAReturnOfWhoWasInTheGroupAsTheMonthOpened() {
        MonthView month = AMonth.with(aTrust("ZA1"))
                .opening(aTrust("ZA1"), aTrust("ZA2"), eastern("ZB1"))
                .expecting(missing("ZA1"), missing("ZA2"), missing("ZB1"))
                .build();
        assertThat(LONDON.cut(month).expected())
                .extracting(expected -> expected.trust().value())
                .containsExactly("ZA1", "ZA2");
    }

    private static ExpectedReturn missing(String trust) {
        return new ExpectedReturn(new OdsCode(trust), TrustOutcome.MISSING, Optional.empty(), Optional.empty());
    }

    @Test
    void cutsTheForecastAndKeepsAGroupsFanAsItsOwn() {
        NationalForecast forecast = new NationalForecast(
                List.of(forecast("ZA1"), forecast("ZB1")),
                List.of(
                        fan("", "", 2),
                        fan("cohort", "london-2015", 1),
                        fan("cohort", "nme-2016", 1),
                        fan("region", "Y54", 1)),
                Map.of(new OdsCode("ZA1"), STALLED, new OdsCode("ZB1"), STALLED),
                84);
        MonthView month =
                AMonth.with(aTrust("ZA1"), eastern("ZB1")).forecast(forecast).build();
        assertThat(LONDON.cut(month).forecast())
                .contains(new NationalForecast(
                        List.of(forecast("ZA1")),
                        List.of(fan("", "", 1), fan("cohort", "london-2015", 1)),
                        Map.of(new OdsCode("ZA1"), STALLED),
                        84));
        assertThat(NORTH.cut(month).forecast())
                .contains(new NationalForecast(
                        List.of(forecast("ZB1")),
                        List.of(fan("", "", 1), fan("region", "Y54", 1)),
                        Map.of(new OdsCode("ZB1"), STALLED),
                        84));
    }

    private static ExitForecast forecast(String trust) {
        return new ExitForecast(
                new OdsCode(trust),
                ExitForecast.Basis.NO_FORECAST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static RemainingQuantiles fan(String group, String value, int trusts) {
        return new RemainingQuantiles(AReturn.period("2014-06"), group, value, trusts, trusts, trusts, trusts);
    }
}
