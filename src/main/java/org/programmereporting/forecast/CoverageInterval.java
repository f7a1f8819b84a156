package org.programmereporting.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.programmereporting.returns.ForecastScore.Interval;
import org.programmereporting.returns.OdsCode;

/**
 * How far the coverage may be off by chance: at either end the wider of two intervals, which leave out the same share. None with fewer than two trusts.
 *
 * <ul>
 *   <li>Trusts are drawn again, as many as there are, each with all its forecasts as one block, since a trust that was late at one origin was late at the
 *       next (block bootstrap; Künsch, Annals of Statistics 17(3), 1989, with a trust for a block).
 *   <li>{@link ExactShare} of the coverage as if each trust were one observation: drawing again what is all covered gives no width, and of few trusts too
 *       little.
 * </ul>
 */
record CoverageInterval(ScoreSettings settings, String seed) {
    Optional<Interval> of(List<ScoredForecast> due) {
        Map<OdsCode, Block> byTrust = new TreeMap<>(Comparator.naturalOrder());
        due.forEach(each ->
                byTrust.merge(each.trust(), new Block(each.exitedBy(each.p80().orElseThrow()) ? 1 : 0, 1), Block::and));
        List<Block> blocks = List.copyOf(byTrust.values());
        return blocks.size() < 2 ? Optional.empty() : Optional.of(interval(blocks));
    }

    /** A trust's forecasts: of so many that are due, those covered. */
    private record Block(int covered, int due) {
        Block and(Block other) {
            return new Block(covered + other.covered, due + other.due);
        }

        double share() {
            return (double) covered / due;
        }
    }

    private Interval interval(List<Block> blocks) {
        double tail = (1 - settings.interval()) / 2;
        double share = blocks.stream().reduce(new Block(0, 0), Block::and).share();
        Interval exact = new ExactShare(share, blocks.size()).interval(tail);
        Interval drawn = drawnAgain(blocks, tail);
        return new Interval(StrictMath.min(exact.low(), drawn.low()), StrictMath.max(exact.high(), drawn.high()));
    }

    private Interval drawnAgain(List<Block> blocks, double tail) {
        Random random = NormalDraws.random(seed + " coverage");
        double[] shares = new double[settings.draws()];
        for (int draw = 0; draw < shares.length; draw++) {
            shares[draw] = again(blocks, random);
        }
        Arrays.sort(shares);
        int low = (int) StrictMath.floor(tail * shares.length);
        return new Interval(shares[low], shares[shares.length - 1 - low]);
    }

    private static double again(List<Block> blocks, Random random) {
        Block all = new Block(0, 0);
        for (int i = 0; i < blocks.size(); i++) {
            all = all.and(blocks.get(random.nextInt(blocks.size())));
        }
        return all.share();
    }
}
