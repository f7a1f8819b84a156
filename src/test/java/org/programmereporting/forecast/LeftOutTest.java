package org.programmereporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.forecast.APlannedTrust.june2014;
import static org.programmereporting.forecast.APlannedTrust.trust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.FirstWaveMilestone;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.Source;

/** The scored trust is left out of its own forecast: what it took in the end was not known, and stands in the same file as what others took. */
class LeftOutTest {
    private static final LocalDate AS_AT = LocalDate.parse("2014-06-30");
    private static final LocalDate START = LocalDate.parse("2013-06-30");
    private static final LocalDate PLANNED = LocalDate.parse("2014-12-31");
    private static final ForecastSettings SETTINGS = ExitForecasterTest.settings(0.3);

    @Property(tries = 40)
    void aTrustsOwnLaterExitNeverChangesItsEarlierForecast(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 2000) int days) {
        assertChangesNothing(seed, AS_AT.plusDays(days));
    }

    /** Told of afterwards, though it was before the day: the trust remained, as far as anybody knew. */
    @Property(tries = 40)
    void norDoesAnExitOfItsOwnThatNobodyHadConfirmedThen(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 300) int days) {
        assertChangesNothing(seed, AS_AT.minusDays(days));
    }

    private static void assertChangesNothing(long seed, LocalDate itsOwn) {
        List<FirstWaveMilestone> others = others(new Random(seed));
        List<FirstWaveMilestone> withItsOwn = new ArrayList<>(others);
        withItsOwn.add(exit("ZA1", itsOwn));
        assertThat(forecasts(withItsOwn)).isEqualTo(forecasts(others));
    }

    /** Also that of a trust beside it: the one in progress enters for all as so long at least. */
    private static List<ExitForecast> forecasts(List<FirstWaveMilestone> firstWave) {
        var position = june2014(
                trust("ZA1").planned(START.toString(), PLANNED.toString()),
                trust("ZA2").planned("2013-10-01", "2015-03-31"));
        ReferenceClass reference = ReferenceClass.of(reference(firstWave), position, SETTINGS);
        return new ExitForecaster(reference, SETTINGS)
                .forecast(position, Map.of(), "a seed")
                .trusts();
    }

    private static List<FirstWaveMilestone> others(Random chance) {
        List<FirstWaveMilestone> others = new ArrayList<>();
        for (int i = 10; i < 30; i++) {
            others.add(exit("F" + i, START.plusDays(100 + chance.nextInt(260))));
        }
        return others;
    }

    private static FirstWaveMilestone exit(String code, LocalDate actual) {
        return new FirstWaveMilestone(
                new OdsCode(code),
                BigDecimal.TEN,
                FirstWaveMilestone.EXIT,
                START,
                PLANNED,
                actual,
                Source.of("first-wave.csv"));
    }

    private static ReferenceData reference(List<FirstWaveMilestone> firstWave) {
        Register register = new Register(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
        return new ReferenceData(
                register,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                firstWave,
                List.of(),
                List.of(),
                LocalDate.of(2013, 12, 31),
                2);
    }
}
