package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The report of June is released on 17 July: what it asks for cannot be due before. */
class DuesTest {
    private static final Composition JUNE = new Composition(aMonth().figures());

    @Test
    void aRefreshThatIsDueBeforeTheReleaseIsNotAskedFor() {
        assertThat(Dues.refresh(JUNE)).isEqualTo(Dues.nextReturn(JUNE)).isEqualTo("2014-07-31");
    }

    @Test
    void aDayBeforeTheReleaseIsNoDayToActBy() {
        assertThat(Dues.nearer(JUNE, Optional.of(LocalDate.parse("2014-07-16"))))
                .isEqualTo("2014-07-31");
        assertThat(Dues.nearer(JUNE, Optional.of(LocalDate.parse("2014-07-17"))))
                .isEqualTo("2014-07-17");
        assertThat(Dues.nearer(JUNE, Optional.of(LocalDate.parse("2014-08-01"))))
                .isEqualTo("2014-07-31");
        assertThat(Dues.nearer(JUNE, Optional.empty())).isEqualTo("2014-07-31");
    }
}
