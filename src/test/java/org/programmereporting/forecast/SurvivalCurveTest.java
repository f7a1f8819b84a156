package org.programmereporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {
    /**
     * Weeks of remission under 6-mercaptopurine, 21 patients, + in progress: Freireich and others, Blood 21, 1963; the estimate is printed in many
     * textbooks, among them Kalbfleisch and Prentice.
     */
    private static final String REMISSION = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    private final SurvivalCurve curve = SurvivalCurve.of(durations(REMISSION));

    @Test
    void agreesWithTheTextbookOnRemissionTimes() {
        assertThat(Stream.of(5.0, 6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0, 35.0).map(curve::survival))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 0.0005 ? 0 : Double.compare(a, b))
                .containsExactly(1.0, 0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448, 0.448);
    }

    @Test
    void aQuantileIsTheShortestDurationThatReachesTheShare() {
        assertThat(curve.quantile(0.1, 0)).hasValue(6);
        assertThat(curve.quantile(0.5, 0)).hasValue(23);
    }

    @Test
    void aShareTheCurveDoesNotReachHasNoQuantile() {
        assertThat(curve.quantile(0.8, 0)).isEmpty();
    }

    @Test
    void aQuantileIsGivenWhatHasPassedAlready() {
        // of those beyond 13, half are left when survival is 0.690 / 2 = 0.345: never; a fifth are gone at 0.552 or
        // less: 22
        assertThat(curve.quantile(0.5, 13)).isEmpty();
        assertThat(curve.quantile(0.2, 13)).hasValue(22);
    }

    @Test
    void nothingIsSaidBeyondTheLongestObservedEnd() {
        assertThat(curve.endsBy(22.9)).isFalse();
        assertThat(curve.endsBy(23)).isTrue();
        assertThat(curve.longest()).isEqualTo(23);
    }

    @Test
    void withoutCensoringItIsThePlainShare() {
        SurvivalCurve plain = SurvivalCurve.of(durations("1 2 3 4"));
        assertThat(plain.survival(2)).isEqualTo(0.5, within(1e-12));
        assertThat(plain.quantile(0.5, 0)).hasValue(2);
        assertThat(plain.quantile(1, 0)).hasValue(4);
    }

    @Property(tries = 200)
    void quantilesAreOrderedAndBeyondTheAge(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0.1, max = 5) Double> ratios,
            @ForAll @DoubleRange(min = 0.01, max = 1) double share,
            @ForAll @DoubleRange(max = 5) double age) {
        SurvivalCurve any = SurvivalCurve.of(ratios.stream()
                .map(r -> new ExitDuration(r, true, Optional.empty()))
                .toList());
        if (any.endsBy(age)) {
            return;
        }
        double half = any.quantile(share / 2, age).orElseThrow();
        assertThat(half).isGreaterThan(age);
        assertThat(any.quantile(share, age).orElseThrow()).isGreaterThanOrEqualTo(half);
        assertThat(any.survival(age)).isBetween(0.0, 1.0);
    }

    static List<ExitDuration> durations(String words) {
        return Stream.of(words.split(" "))
                .map(word -> new ExitDuration(
                        Double.parseDouble(word.replace("+", "")), !word.endsWith("+"), Optional.empty()))
                .toList();
    }
}
