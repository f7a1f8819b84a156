package org.programmereporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.forecast.APlannedTrust.trust;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.PastForecast;
import org.programmereporting.returns.ReportingPeriod;

/** Of a fixed set of stored forecasts: what is scored once stays scored, and whether it is scored no outcome decides. */
class ScoredEvidenceTest {
    private static final ScoreSettings SETTINGS = new ScoreSettings(36, 20, 0.95);
    private static final YearMonth FIRST = YearMonth.of(2013, 1);
    private static final int TRUSTS = 6;
    private static final int ORIGINS = 4;
    private static final int MONTHS = 30;

    @Property(tries = 60)
    void noScoreIsOverFewerForecastsOrTrustsAsMonthsPass(@ForAll long seed) {
        Random chance = new Random(seed);
        List<PastForecast> stored = stored(chance);
        List<LocalDate> exits = exits(chance);
        List<Integer> before = List.of();
        for (int month = ORIGINS; month < MONTHS; month++) {
            List<Integer> now = over(score(stored, exits, FIRST.plusMonths(month)));
            for (int at = 0; at < before.size(); at++) {
                assertThat(now.get(at)).isGreaterThanOrEqualTo(before.get(at));
            }
            before = now;
        }
    }

    @Property(tries = 60)
    void howManyAreScoredDoesNotDependOnWhenTrustsExit(@ForAll long seed, @ForAll long other) {
        List<PastForecast> stored = stored(new Random(seed));
        for (int month = ORIGINS; month < MONTHS; month += 5) {
            YearMonth asAt = FIRST.plusMonths(month);
            assertThat(over(score(stored, exits(new Random(other)), asAt)))
                    .isEqualTo(over(score(stored, exits(new Random(seed)), asAt)));
        }
    }

    /** Forecasts and trusts of each score. */
    private static List<Integer> over(ForecastScore score) {
        List<Integer> over = new ArrayList<>();
        for (ForecastScore.Scored scored : List.of(
                score.coverage().due(),
                score.ownKept().due(),
                score.half().scored(),
                score.fourFifths().scored(),
                score.brier().scored())) {
            over.add(scored.forecasts());
            over.add(scored.trusts());
        }
        return over;
    }

    private static ForecastScore score(List<PastForecast> stored, List<LocalDate> exits, YearMonth month) {
        LocalDate asAt = month.atEndOfMonth();
        List<APlannedTrust> trusts = new ArrayList<>();
        for (int i = 0; i < TRUSTS; i++) {
            APlannedTrust trust = trust(code(i));
            trusts.add(
                    exits.get(i).isAfter(asAt)
                            ? trust
                            : trust.exitedOn(exits.get(i).toString()));
        }
        NationalPosition position = new NationalPosition(
                new ReportingPeriod(month),
                asAt,
                trusts.stream().map(APlannedTrust::build).toList());
        return new ForecastScoring(position, code -> code, SETTINGS, "seed")
                .score(stored)
                .all();
    }

    private static List<LocalDate> exits(Random chance) {
        List<LocalDate> exits = new ArrayList<>();
        for (int i = 0; i < TRUSTS; i++) {
            exits.add(FIRST.plusMonths(ORIGINS).atDay(1).plusDays(chance.nextInt(900)));
        }
        return exits;
    }

    private static List<PastForecast> stored(Random chance) {
        List<PastForecast> stored = new ArrayList<>();
        for (int origin = 0; origin < ORIGINS; origin++) {
            for (int i = 0; i < TRUSTS; i++) {
                stored.add(past(FIRST.plusMonths(origin), code(i), chance));
            }
        }
        return stored;
    }

    private static PastForecast past(YearMonth origin, String code, Random chance) {
        LocalDate asAt = origin.atEndOfMonth();
        LocalDate p50 = asAt.plusDays(1 + chance.nextInt(400));
        LocalDate p80 = p50.plusDays(chance.nextInt(200));
        boolean openHalf = chance.nextInt(5) == 0;
        boolean open = openHalf || chance.nextInt(3) == 0;
        return new PastForecast(
                new ReportingPeriod(origin),
                asAt,
                asAt.plusDays(chance.nextInt(500) - 60L),
                chance.nextInt(6) == 0 ? Optional.empty() : Optional.of(asAt.plusDays(chance.nextInt(400) - 40L)),
                new ExitForecast(
                        new OdsCode(code),
                        List.of(ExitForecast.Basis.values()).get(chance.nextInt(8) == 0 ? 1 + chance.nextInt(3) : 0),
                        Optional.of(new ForecastDay(p50, openHalf)),
                        Optional.of(new ForecastDay(p80, open)),
                        Optional.of(chance.nextDouble())));
    }

    private static String code(int trust) {
        return "ZA" + trust;
    }
}
