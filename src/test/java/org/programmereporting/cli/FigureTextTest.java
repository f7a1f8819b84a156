package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;

class FigureTextTest {
    @Test
    void aShareIsSaidAsOnTheSheets() {
        assertThat(FigureText.whole(value("share", "1.00000000", "39", "39"))).isEqualTo("100.0% (39 of 39)");
        assertThat(FigureText.whole(value("share", "0.15789474", "3", "19"))).isEqualTo("3 of 19");
        // a sum of chances counts nothing, however few they are of
        assertThat(FigureText.whole(value("share", "0.32230000", "0.3223", "1")))
                .isEqualTo("32.2% (0.3223 of 1)");
        assertThat(FigureText.in("share", known("0.12345678"))).isEqualTo("12.3%");
        assertThat(FigureText.change("share", known("-0.0309"))).isEqualTo("-3.1 percentage points");
        assertThat(FigureText.change("share", known("0.0309"))).isEqualTo("+3.1 percentage points");
    }

    @Test
    void oneIsSingularAndNoneAndSeveralArePlural() {
        assertThat(FigureText.whole(value("trusts", "1", "", ""))).isEqualTo("1 trust");
        assertThat(FigureText.whole(value("days", "-1", "", "43"))).isEqualTo("-1 day (of 43)");
        assertThat(FigureText.whole(value("trusts", "0", "0", "7"))).isEqualTo("0 trusts (0 of 7)");
        assertThat(FigureText.whole(value("trusts", "2", "", ""))).isEqualTo("2 trusts");
        assertThat(FigureText.whole(value("TB a month", "1", "", "1"))).isEqualTo("1 TB a month (of 1)");
    }

    @Test
    void aRatioNeedsNoWordAndAMarkNoUnit() {
        assertThat(FigureText.whole(value("ratio", "1.2500", "", "84"))).isEqualTo("1.25 (of 84)");
        assertThat(FigureText.whole(value("share", "", "0", "0"))).isEqualTo("[x] (0 of 0)");
        assertThat(FigureText.change("days", new Figure.NotApplicable())).isEqualTo("[z]");
        assertThat(FigureText.change("days", known("2"))).isEqualTo("+2");
    }

    private static MetricValue value(String unit, String value, String numerator, String denominator) {
        return new MetricValue(
                "m",
                unit,
                "",
                "",
                value.isEmpty() ? new Figure.NotAvailable() : known(value),
                part(numerator),
                part(denominator),
                new Figure.NotApplicable(),
                new Figure.NotApplicable());
    }

    private static Figure part(String number) {
        return number.isEmpty() ? new Figure.NotApplicable() : known(number);
    }

    private static Figure known(String number) {
        return Figure.of(new BigDecimal(number));
    }
}
