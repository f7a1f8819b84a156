package org.programmereporting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
    @Test
    void aMonthIsWrittenWithItsYear() {
        assertThat(ReportingPeriod.of("2014-06")).contains(new ReportingPeriod(YearMonth.of(2014, 6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2014-6", "2014-00", "2014-13", "2014/06", "20140-6", "2014-06-01", "+014-06", "２014-06"})
    void anythingElseIsNone(String text) {
        assertThat(ReportingPeriod.of(text)).isEmpty();
    }

    /** The library's own reading. */
    @Property
    void readsWhatTheLibraryReads(@ForAll @StringLength(7) @CharRange(from = '0', to = '9') @Chars('-') String text) {
        assertThat(ReportingPeriod.of(text)).isEqualTo(parsed(text));
        String dashed = text.substring(0, 4) + '-' + text.substring(5);
        assertThat(ReportingPeriod.of(dashed)).isEqualTo(parsed(dashed));
    }

    private static Optional<ReportingPeriod> parsed(String text) {
        try {
            return Optional.of(new ReportingPeriod(YearMonth.parse(text)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
