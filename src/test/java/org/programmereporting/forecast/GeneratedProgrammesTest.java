package org.programmereporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.PastForecast;
import org.programmereporting.returns.ReportingPeriod;

/**
 * Fifty invented programmes, each of its own seed, whose exits take as long against their plans as those of its first wave: there the P80 must cover 80%. Forecast
 * at twelve months with what was known by then, scored when all is over. Trusts' own dates are the plan, and once that has passed a month ahead.
 */
class GeneratedProgrammesTest {
    private static final int PROGRAMMES = 50;
    private static final int FIRST_WAVE = 84;
    private static final int TRUSTS = 40;
    private static final double RIGHT = 0.8;
    private static final LocalDate DEADLINE = LocalDate.of(2013, 12, 31);
    private static final LocalDate OVER = LocalDate.of(2018, 12, 31);
    private static final ForecastSettings SETTINGS = new ForecastSettings(
            500,
            0,
            new BigDecimal(20),
            20,
            "volume",
            "migrated",
            "measured",
            3,
            14,
            12,
            new ScoreSettings(36, 400, 0.95));

    private static List<ForecastScore> scores;

    /** A trust's plan, and the day on which it will have left. */
    private record Exit(String code, LocalDate start, LocalDate planned, LocalDate actual) {
        double ratio(LocalDate day) {
            return ExitPlan.of(start, planned).orElseThrow().ratioOn(day);
        }
    }

    @BeforeAll
    static void forecastsAndScoresFiftyProgrammes() {
        scores = IntStream.rangeClosed(1, PROGRAMMES)
                .mapToObj(GeneratedProgrammesTest::score)
                .toList();
        System.out.printf(
                "%d generated programmes: P80 coverage %.3f, its interval holds 0.8 in %d and is %.2f wide; own date kept %.3f%n"
                        + "mean pinball at 0.5: forecast %.1f, own date %.1f days; at 0.8: %.1f, %.1f; Brier: %.3f, %.3f%n",
                PROGRAMMES,
                mean(score -> share(score.coverage())),
                holding(),
                mean(score -> score.interval()
                        .map(interval -> interval.high() - interval.low())
                        .orElseThrow()),
                mean(score -> share(score.ownKept())),
                mean(score -> score.half().forecast().orElseThrow()),
                mean(score -> score.half().own().orElseThrow()),
                mean(score -> score.fourFifths().forecast().orElseThrow()),
                mean(score -> score.fourFifths().own().orElseThrow()),
                mean(score -> score.brier().forecast().orElseThrow()),
                mean(score -> score.brier().own().orElseThrow()));
    }

    @Test
    void theP80CoversFourFifthsOverAllProgrammesWithinTheErrorOfTheirMean() {
        double mean = mean(score -> share(score.coverage()));
        double variance = mean(score -> StrictMath.pow(share(score.coverage()) - mean, 2));
        double error = StrictMath.sqrt(variance / PROGRAMMES);
        assertThat(mean).isBetween(RIGHT - 3 * error, RIGHT + 3 * error);
    }

    /** The interval speaks of the trusts' chance alone, not of how the first wave happened to be: it misses more often than 1 time in 20. */
    @Test
    void theIntervalOfMostProgrammesHoldsFourFifths() {
        assertThat(holding()).isGreaterThanOrEqualTo(PROGRAMMES * 3 / 4);
    }

    @Test
    void theForecastIsNearerThanTheOwnDateWhereExitsTakeAsLongAsTheFirstWave() {
        assertThat(mean(score -> score.fourFifths().forecast().orElseThrow()))
                .isLessThan(mean(score -> score.fourFifths().own().orElseThrow()));
        assertThat(mean(score -> score.brier().forecast().orElseThrow()))
                .isLessThan(mean(score -> score.brier().own().orElseThrow()));
    }

    private static long holding() {
        return scores.stream()
                .flatMap(score -> score.interval().stream())
                .filter(interval -> interval.low() <= RIGHT && RIGHT <= interval.high())
                .count();
    }

    private static double share(ForecastScore.Kept kept) {
        return kept.share().orElseThrow();
    }

    private static double mean(ToDoubleFunction<ForecastScore> figure) {
        return scores.stream().mapToDouble(figure).sum() / scores.size();
    }

    private static ForecastScore score(int seed) {
        Random chance = new Random(seed);
        List<Double> firstWave =
                Stream.generate(() -> ratio(chance)).limit(FIRST_WAVE).toList();
        List<Exit> exits = IntStream.range(0, TRUSTS)
                .mapToObj(number -> exit("Z%02d".formatted(number), chance))
                .toList();
        List<PastForecast> made = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            made.addAll(forecast(seed, YearMonth.of(2012, 7).plusMonths(month), firstWave, exits));
        }
        return new ForecastScoring(
                        position(YearMonth.from(OVER), exits), code -> code, SETTINGS.score(), "seed " + seed)
                .score(made)
                .all();
    }

    private static List<PastForecast> forecast(int seed, YearMonth month, List<Double> firstWave, List<Exit> exits) {
        LocalDate today = month.atEndOfMonth();
        List<ExitDuration> known = new ArrayList<>(firstWave.stream()
                .map(ratio -> new ExitDuration(ratio, true, Optional.empty()))
                .toList());
        exits.forEach(exit -> known.add(
                exit.actual().isAfter(today)
                        ? new ExitDuration(exit.ratio(today), false, Optional.empty())
                        : new ExitDuration(exit.ratio(exit.actual()), true, Optional.empty())));
        NationalPosition position = position(month, exits);
        return new ExitForecaster(ReferenceClass.of(known, SETTINGS), SETTINGS)
                .forecast(position, Map.of(), seed + " " + month).trusts().stream()
                        .map(made -> new PastForecast(
                                position.period(),
                                today,
                                DEADLINE,
                                own(made.trust().value(), exits, today),
                                made))
                        .toList();
    }

    private static Optional<LocalDate> own(String code, List<Exit> exits, LocalDate today) {
        return exits.stream()
                .filter(exit -> exit.code().equals(code))
                .map(Exit::planned)
                .map(planned -> planned.isAfter(today) ? planned : today.plusMonths(1))
                .findFirst();
    }

    private static NationalPosition position(YearMonth month, List<Exit> exits) {
        LocalDate today = month.atEndOfMonth();
        return new NationalPosition(
                ReportingPeriod.of(month.toString()).orElseThrow(),
                today,
                exits.stream().map(exit -> trust(exit, today).build()).toList());
    }

    private static APlannedTrust trust(Exit exit, LocalDate today) {
        APlannedTrust trust = APlannedTrust.trust(exit.code())
                .planned(exit.start().toString(), exit.planned().toString())
                .due(DEADLINE.toString());
        return exit.actual().isAfter(today)
                ? trust
                : trust.exitedOn(exit.actual().toString());
    }

    private static Exit exit(String code, Random chance) {
        LocalDate start = LocalDate.of(2011, 9, 1).plusDays(chance.nextInt(240));
        int planned = 300 + chance.nextInt(260);
        return new Exit(
                code, start, start.plusDays(planned), start.plusDays(StrictMath.round(planned * ratio(chance))));
    }

    private static double ratio(Random chance) {
        return 1.25 * StrictMath.exp(0.29 * chance.nextGaussian());
    }
}
