package org.programmereporting.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.programmereporting.returns.ForecastScore.Interval;
import org.programmereporting.returns.ForecastScore.Kept;
import org.programmereporting.returns.OdsCode;

/**
 * How far the coverage may be off by chance: trusts are drawn again, as many as there are, each with all its forecasts as one block, since a trust that
 * was late at one origin was late at the next (block bootstrap; Künsch, Annals of Statistics 17(3), 1989, with a trust for a block). The interval
 * leaves out the same share of the draws at either end. None with fewer than two trusts.
 */
record CoverageInterval(ScoreSettings settings, String seed) {
    Optional<Interval> of(List<ScoredForecast> due) {
        Map<OdsCode, Kept> byTrust = new TreeMap<>(Comparator.naturalOrder());
        due.forEach(each -> byTrust.merge(
                each.trust(),
                new Kept(each.exitedBy(each.p80()) ? 1 : 0, 1),
                (a, b) -> new Kept(a.kept() + b.kept(), a.due() + b.due())));
        List<Kept> blocks = List.copyOf(byTrust.values());
        return blocks.size() < 2 ? Optional.empty() : Optional.of(interval(blocks));
    }

    private Interval interval(List<Kept> blocks) {
        Random random = NormalDraws.random(seed + " coverage");
        double[] shares = new double[settings.draws()];
        for (int draw = 0; draw < shares.length; draw++) {
            shares[draw] = again(blocks, random);
        }
        Arrays.sort(shares);
        double tail = (1 - settings.interval()) / 2;
        int low = (int) StrictMath.floor(tail * shares.length);
        return new Interval(shares[low], shares[shares.length - 1 - low]);
    }

    private static double again(List<Kept> blocks, Random random) {
        int kept = 0;
        int due = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Kept block = blocks.get(random.nextInt(blocks.size()));
            kept += block.kept();
            due += block.due();
        }
        return (double) kept / due;
    }
}
