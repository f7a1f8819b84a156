package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.ATrust.aTrust;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.TrustOutcome;

class ResponsesTest {
    @Test
    void countsFiveOutcomesThatAddToExpectedAndTheShareAccepted() {
        AMonth month = AMonth.with(aTrust("ZA5").carriedForward())
                .opening(aTrust("ZA1"), aTrust("ZA2"), aTrust("ZA3"), aTrust("ZA4"), aTrust("ZA5"), aTrust("ZA6"))
                .expecting(
                        response("ZA1", TrustOutcome.ACCEPTED, Optional.of(true)),
                        response("ZA2", TrustOutcome.ACCEPTED_WITH_QUERIES, Optional.of(false)),
                        response("ZA3", TrustOutcome.REJECTED, Optional.empty()),
                        response("ZA4", TrustOutcome.UNREADABLE, Optional.of(true)),
                        missing("ZA5"),
                        missing("ZA6"));
        assertThat(ofKind("responses").measure(month))
                .hasToString(
                        "{m=0.33333333 of 6, m-expected=6, m-accepted=1, m-queries=1, m-rejected=1, m-unreadable=1,"
                                + " m-missing=2, m-late=2, m-late-unknown=1, m-carried-forward=1}");
    }

    @Test
    void groupsByTheCohortAtTheOpening() {
        AMonth month = AMonth.with(aTrust("ZA1").inCohort("london-2015"))
                .opening(aTrust("ZA1").inCohort("nme-2016"))
                .expecting(response("ZA1", TrustOutcome.ACCEPTED, Optional.of(false)));
        assertThat(ofKind("responses").by("cohort").measure(month))
                .containsEntry("m cohort=nme-2016", "1.00000000 of 1")
                .containsEntry("m cohort=london-2015", "[z] of 0")
                .containsEntry("m-expected cohort=london-2015", "0");
    }

    @Test
    void hasNoRateWhenNothingIsExpected() {
        assertThat(ofKind("responses").measure(AMonth.with())).containsEntry("m", "[z] of 0");
    }

    @Test
    void refusesAReturnExpectedFromATrustThatIsNotInTheOpening() {
        AMonth month = AMonth.with().expecting(missing("ZA1"));
        assertThatThrownBy(() -> ofKind("responses").measure(month))
                .hasMessage("ZA1 is expected to answer but is not in the opening position");
    }

    private static ExpectedReturn missing(String trust) {
        return new ExpectedReturn(new OdsCode(trust), TrustOutcome.MISSING, Optional.empty(), Optional.empty());
    }

    private static ExpectedReturn response(String trust, TrustOutcome outcome, Optional<Boolean> late) {
        CheckedReturn file = new CheckedReturn(
                AReturn.period("2014-06"),
                trust + ".xlsx",
                "00",
                Optional.empty(),
                Optional.of(new OdsCode(trust)),
                false,
                FileOutcome.ACCEPTED,
                "",
                Optional.empty(),
                List.of());
        return new ExpectedReturn(new OdsCode(trust), outcome, Optional.of(file), late);
    }
}
