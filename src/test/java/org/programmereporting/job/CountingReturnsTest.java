package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closing;
import org.programmereporting.store.Closures;
import org.programmereporting.store.ReceivedFile;

/** Which returns a view takes in, and what is said of the others. */
class CountingReturnsTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final KnownBy NOON = KnownBy.of(LocalDateTime.parse("2014-07-08T12:00"));

    @Test
    void everythingCountsWithoutAKnownByTime() {
        CountingReturns counting = of(Closures.NONE, KnownBy.EVERYTHING, file("a", ""), file("b", "2014-07-08T12:01"));
        assertThat(counting.files()).hasSize(2);
        assertThat(counting.leftOut()).isEmpty();
    }

    @Test
    void whatCameByThenCountsAndWhatCameLaterIsCounted() {
        CountingReturns counting = of(
                Closures.NONE,
                NOON,
                file("a", "2014-07-08T12:00"),
                file("b", "2014-07-08T12:01"),
                file("c", "2014-07-09T12:00"));
        assertThat(counting.files()).extracting(CheckedReturn::file).containsExactly("a");
        assertThat(counting.leftOut())
                .containsExactly("2 returns came after 2014-07-08T12:00 and do not count in this view.");
    }

    @Test
    void whatCameAtAnUnknownTimeDoesNotCountInAnEarlierViewAndIsNamed() {
        assertThat(of(Closures.NONE, NOON, file("a", "")).leftOut())
                .containsExactly(
                        "2014-06/a came at an unknown time, so it does not count as known by 2014-07-08T12:00. Say when"
                                + " it came in returns/2014-06/received.csv.");
    }

    @Test
    void aClosedPeriodTakesInTheReceiptsItHadAndNamesTheOthers() {
        Closures closed =
                new Closures(new TreeMap<>(Map.of(JUNE, new Closing(JUNE, 1, "Analyst", Instant.EPOCH, true))));
        CountingReturns counting =
                of(closed, KnownBy.EVERYTHING, file("a", "2014-07-08T12:00"), file("b", "2014-07-08T11:00"));
        assertThat(counting.files()).extracting(CheckedReturn::file).containsExactly("a");
        assertThat(counting.leftOut())
                .containsExactly(
                        "2014-06/b came after 2014-06 was closed; it is stored and does not count. To let it count, type"
                                + " reopen --period 2014-06 --as NAME --reason TEXT.");
    }

    private static CountingReturns of(Closures closures, KnownBy knownBy, CheckedReturn... files) {
        List<ReceivedFile> receipts = new java.util.ArrayList<>();
        for (CheckedReturn file : files) {
            receipts.add(new ReceivedFile(file.period(), file.file(), file.sha256(), receipts.size() + 1L, 1));
        }
        return CountingReturns.of(List.of(files), receipts, closures, knownBy);
    }

    private static CheckedReturn file(String path, String received) {
        return new CheckedReturn(
                JUNE,
                path,
                "hash of " + path,
                Optional.of(received).filter(time -> !time.isEmpty()).map(LocalDateTime::parse),
                Optional.of(new OdsCode("ZA1")),
                false,
                FileOutcome.ACCEPTED,
                "",
                Optional.empty(),
                List.of());
    }
}
