package org.programmereporting.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;

class ScalesTest {
    private static Scale of(Format format, Cell... values) {
        List<List<Cell>> rows = new ArrayList<>();
        Arrays.stream(values).forEach(value -> rows.add(List.of(Cell.of("x"), value)));
        Table table = new Table("t", List.of(new Column("Word", Format.TEXT), new Column("Value", format)), rows);
        Chart chart = new Chart(
                Chart.Kind.BAR,
                "Message",
                "Shown",
                "Word",
                "Word",
                "Value",
                List.of(new Chart.Series("Value", Chart.Role.ACTUAL)),
                rows.size());
        return Scales.ofValues(new Charted(chart, table));
    }

    private static List<String> labels(Scale scale) {
        return scale.ticks().stream().map(Scale.Tick::label).toList();
    }

    @Test
    void countFromZeroInRoundSteps() {
        assertThat(labels(of(Format.WHOLE, Cell.of(43)))).containsExactly("0", "10", "20", "30", "40", "50");
        assertThat(labels(of(Format.WHOLE, Cell.of(2)))).containsExactly("0", "1", "2");
        assertThat(labels(of(Format.WHOLE, Cell.of(12_000))))
                .containsExactly("0", "2,000", "4,000", "6,000", "8,000", "10,000", "12,000");
    }

    @Test
    void goBelowZeroWhereAValueDoes() {
        assertThat(labels(of(Format.WHOLE, Cell.of(-66), Cell.of(146))))
                .containsExactly("-100", "-50", "0", "50", "100", "150");
        assertThat(labels(of(Format.WHOLE, Cell.of(-3)))).containsExactly("-3", "-2", "-1", "0");
    }

    @Test
    void labelSharesAndDecimals() {
        assertThat(labels(of(Format.PERCENT, new Cell.Share(new BigDecimal("0.14")))))
                .containsExactly("0%", "5%", "10%", "15%");
        assertThat(labels(of(Format.DECIMAL, Cell.of(new BigDecimal("0.4")))))
                .containsExactly("0", "0.1", "0.2", "0.3", "0.4");
        assertThat(labels(of(Format.DECIMAL, Cell.of(203)))).containsExactly("0", "50", "100", "150", "200", "250");
    }

    @Test
    void haveRoomForNothing() {
        assertThat(labels(of(Format.WHOLE, Cell.of(0)))).containsExactly("0", "1");
        assertThat(labels(of(Format.DATE, Cell.of("never")))).hasSize(1);
    }

    @Test
    void labelMonths() {
        Scale scale = of(Format.DATE, Cell.of(LocalDate.of(2014, 6, 30)), Cell.of(LocalDate.of(2016, 6, 2)));

        assertThat(labels(scale)).containsExactly("Jun 2014", "Dec 2014", "Jun 2015", "Dec 2015", "Jun 2016");
        assertThat(scale.least()).isEqualTo((double) LocalDate.of(2014, 6, 1).toEpochDay());
    }

    @Test
    void standWhereTheyAreAsked() {
        Scale scale = of(Format.WHOLE, Cell.of(10)).between(100, 0);

        assertThat(scale.at(0)).isEqualTo(100);
        assertThat(scale.at(10)).isZero();
    }
}
