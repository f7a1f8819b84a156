package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.programmereporting.measure.ATrust.aTrust;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.TrustOutcome;

class ExpectedReturnsTest {
    private static final LocalDateTime DUE = LocalDateTime.parse("2014-07-07T17:00");

    @Test
    void expectsAReturnFromEachTrustThatRemainsAndFromNoOther() {
        NationalPosition opening = AMonth.position(
                "2014-06", aTrust("ZA1"), aTrust("ZA2").exited("PACS", "", "2014-05-01"), aTrust("ZA3"));
        assertThat(ExpectedReturns.of(AReturn.period("2014-06"), opening, List.of(), Optional.of(DUE)))
                .extracting(expected -> expected.trust().value(), ExpectedReturn::outcome)
                .containsExactly(tuple("ZA1", TrustOutcome.MISSING), tuple("ZA3", TrustOutcome.MISSING));
    }

    @Test
    void callsNoMissingReturnLate() {
        assertThat(expected().late()).isEmpty();
    }

    @Test
    void takesTheFileThatCountsBeforeALaterRejectedOne() {
        ExpectedReturn expected = expected(
                file("a.xlsx", FileOutcome.ACCEPTED_WITH_QUERIES, "2014-07-01T09:00"),
                file("b.xlsx", FileOutcome.REJECTED, "2014-07-02T09:00"));
        assertThat(expected.outcome()).isEqualTo(TrustOutcome.ACCEPTED_WITH_QUERIES);
        assertThat(expected.file().map(CheckedReturn::file)).contains("a.xlsx");
    }

    @Test
    void takesTheNewestOfRejectedAndUnreadableFiles() {
        assertThat(expected(
                                file("b.xlsx", FileOutcome.UNREADABLE, "2014-07-01T09:00"),
                                file("a.xlsx", FileOutcome.REJECTED, "2014-07-02T09:00"))
                        .outcome())
                .isEqualTo(TrustOutcome.REJECTED);
        assertThat(expected(
                                file("b.xlsx", FileOutcome.UNREADABLE, "2014-07-03T09:00"),
                                file("a.xlsx", FileOutcome.REJECTED, "2014-07-02T09:00"))
                        .outcome())
                .isEqualTo(TrustOutcome.UNREADABLE);
    }

    @Test
    void letsThePathDecideBetweenFilesThatCameTogetherAndPutsUnknownArrivalFirst() {
        assertThat(expected(
                                file("b.xlsx", FileOutcome.UNREADABLE, "2014-07-01T09:00"),
                                file("a.xlsx", FileOutcome.REJECTED, "2014-07-01T09:00"))
                        .outcome())
                .isEqualTo(TrustOutcome.UNREADABLE);
        assertThat(expected(
                                file("b.xlsx", FileOutcome.UNREADABLE, ""),
                                file("a.xlsx", FileOutcome.REJECTED, "2014-07-01T09:00"))
                        .outcome())
                .isEqualTo(TrustOutcome.REJECTED);
    }

    @Test
    void leavesAsideFilesThatNobodyAskedForAndSupersededOnes() {
        assertThat(expected(
                                file("a.xlsx", FileOutcome.NOT_EXPECTED, ""),
                                file("b.xlsx", FileOutcome.IGNORED, ""),
                                file("c.xlsx", FileOutcome.RETRY, ""))
                        .outcome())
                .isEqualTo(TrustOutcome.MISSING);
        assertThat(expected(
                                file("b.xlsx", FileOutcome.SUPERSEDED, "2014-07-02T09:00"),
                                file("a.xlsx", FileOutcome.ACCEPTED, "2014-07-01T09:00"))
                        .outcome())
                .isEqualTo(TrustOutcome.ACCEPTED);
    }

    @Test
    void leavesAsideFilesOfOtherTrustsAndPeriods() {
        CheckedReturn other = file("ZA2", "2014-06", "a.xlsx", FileOutcome.ACCEPTED, "");
        CheckedReturn before = file("ZA1", "2014-05", "b.xlsx", FileOutcome.ACCEPTED, "");
        assertThat(expected(other, before).outcome()).isEqualTo(TrustOutcome.MISSING);
    }

    @Test
    void callsAFileLateThatCameAfterTheDueMoment() {
        assertThat(expected(file("a.xlsx", FileOutcome.ACCEPTED, "2014-07-07T17:00"))
                        .late())
                .contains(false);
        assertThat(expected(file("a.xlsx", FileOutcome.ACCEPTED, "2014-07-07T17:01"))
                        .late())
                .contains(true);
    }

    @Test
    void aBetterVersionSentAfterTheDueMomentMakesNoTrustLate() {
        assertThat(expected(
                                file("a.xlsx", FileOutcome.SUPERSEDED, "2014-07-07T16:59"),
                                file("b.xlsx", FileOutcome.ACCEPTED, "2014-07-11T09:00"))
                        .late())
                .contains(false);
        assertThat(expected(
                                file("a.xlsx", FileOutcome.REJECTED, "2014-07-07T16:59"),
                                file("b.xlsx", FileOutcome.ACCEPTED, "2014-07-11T09:00"))
                        .late())
                .contains(true);
    }

    @Test
    void doesNotKnowWhetherAFileOfUnknownArrivalWasLate() {
        assertThat(expected(file("a.xlsx", FileOutcome.ACCEPTED, "")).late()).isEmpty();
    }

    private static ExpectedReturn expected(CheckedReturn... files) {
        NationalPosition opening = AMonth.position("2014-06", aTrust("ZA1"));
        return ExpectedReturns.of(AReturn.period("2014-06"), opening, List.of(files), Optional.of(DUE))
                .get(0);
    }

    private static CheckedReturn file(String path, FileOutcome outcome, String received) {
        return file("ZA1", "2014-06", path, outcome, received);
    }

    private static CheckedReturn file(String trust, String period, String path, FileOutcome outcome, String received) {
        return new CheckedReturn(
                AReturn.period(period),
                path,
                "00",
                Optional.of(received).filter(text -> !text.isEmpty()).map(LocalDateTime::parse),
                Optional.of(new OdsCode(trust)),
                false,
                outcome,
                "",
                Optional.empty(),
                List.of());
    }
}
