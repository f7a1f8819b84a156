package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.programmereporting.measure.Figure;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table;

class CellsTest {
    private static Cell share(long part, long whole) {
        return Cells.share(
                aMonth().share("late", "", "", part, whole).figures().metrics().find("late"));
    }

    @Test
    void writesAShareOfFewerThanTwentyAsACount() {
        assertThat(share(3, 19)).isEqualTo(new Cell.Text("3 of 19"));
        assertThat(share(3, 20)).isEqualTo(new Cell.Share(new BigDecimal("0.1500")));
    }

    @Test
    void marksWhatIsNotThere() {
        assertThat(Cells.figure(new Figure.NotAvailable())).isEqualTo(new Cell.Marked(Mark.NOT_AVAILABLE));
        assertThat(Cells.figure(new Figure.NotApplicable())).isEqualTo(new Cell.Marked(Mark.NOT_APPLICABLE));
        assertThat(Cells.figure(Optional.empty())).isEqualTo(new Cell.Marked(Mark.NOT_AVAILABLE));
        assertThat(Cells.share(Optional.empty())).isEqualTo(new Cell.Marked(Mark.NOT_AVAILABLE));
        assertThat(Cells.text("  ")).isEqualTo(new Cell.Marked(Mark.NOT_AVAILABLE));
    }

    @Test
    void aChangeTooSmallToBeShownIsNone() {
        assertThat(Shown.of(Cells.points(Figure.of(new BigDecimal("-0.00006010"))), Table.Format.PERCENT))
                .isEqualTo("0 pp");
        assertThat(Shown.of(Cells.points(Figure.of(BigDecimal.ZERO)), Table.Format.PERCENT))
                .isEqualTo("0 pp");
        assertThat(Shown.of(Cells.points(Figure.of(new BigDecimal("-0.0005"))), Table.Format.PERCENT))
                .isEqualTo("-0.1 pp");
    }

    @Test
    void aScoreIsAPlainNumberWithThreeDecimals() {
        assertThat(Shown.of(Cells.score(OptionalDouble.of(0.23901)), Table.Format.DECIMAL))
                .isEqualTo("0.239");
        assertThat(Shown.of(Cells.score(OptionalDouble.empty()), Table.Format.DECIMAL))
                .isEqualTo("[z]");
    }
}
