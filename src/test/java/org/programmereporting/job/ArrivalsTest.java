package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closing;
import org.programmereporting.store.Closures;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.Hash;
import org.programmereporting.store.ReceivedFile;

class ArrivalsTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void theContentThatCameLastIsTheLast() {
        Arrivals arrivals = Arrivals.of(ledger("A", "B", "A"), List.of());
        assertThat(last(arrivals, "A")).isGreaterThan(last(arrivals, "B"));
        assertThat(arrivals.areReceived()).isTrue();
    }

    @Test
    void whatLiesThereNowIsAwaitedWhereAnotherCameLast() {
        Arrivals back = Arrivals.of(ledger("A", "B"), List.of(entry("A")));
        assertThat(last(back, "A")).isGreaterThan(last(back, "B"));
        assertThat(back.awaits(entry("A"))).isTrue();
        assertThat(back.areReceived()).isFalse();
        Arrivals there = Arrivals.of(ledger("A", "B"), List.of(entry("B")));
        assertThat(there.areReceived()).isTrue();
        Arrivals fresh = Arrivals.of(ledger("A"), List.of(entry("B")));
        assertThat(last(fresh, "B")).isGreaterThan(last(fresh, "A"));
        assertThat(fresh.awaits(entry("B"))).isTrue();
    }

    @Test
    void ofAPathThatHeldOneContentNothingNeedBeKnown() {
        Arrivals arrivals = Arrivals.of(ledger("A"), List.of(entry("A")));
        assertThat(last(arrivals, "A")).isZero();
        assertThat(arrivals.areReceived()).isTrue();
        assertThat(arrivals.isTaken(entry("A"), closedAt(1))).isTrue();
    }

    @Test
    void aClosedPeriodTakesInWhatCameBefore() {
        Arrivals arrivals = Arrivals.of(ledger("A", "B", "A", "C"), List.of());
        assertThat(arrivals.last(entry("A"), closedAt(2))).isEqualTo(1);
        assertThat(arrivals.last(entry("B"), closedAt(2))).isEqualTo(2);
        assertThat(arrivals.last(entry("C"), closedAt(2))).isZero();
        assertThat(arrivals.isTaken(entry("A"), closedAt(2))).isFalse();
        assertThat(arrivals.isTaken(entry("A"), closedAt(3))).isTrue();
        assertThat(arrivals.isTaken(entry("B"), closedAt(2))).isTrue();
        Arrivals asAtTheClosing = Arrivals.of(ledger("A", "B", "C", "B"), List.of(entry("B")));
        assertThat(asAtTheClosing.isTaken(entry("B"), closedAt(2))).isTrue();
    }

    /** An earlier program's ledger did not say what was put back before the closing: what lies there counts, as it did then. */
    @Test
    void aClosingThatDoesNotTellWhatLayThereTakesWhatLiesThereNow() {
        Closures closures = closed(new Closing(JUNE, 2, "Analyst", Instant.EPOCH, false));
        Arrivals arrivals = Arrivals.of(ledger("A", "B"), List.of(entry("A")));
        assertThat(arrivals.last(entry("A"), closures)).isGreaterThan(arrivals.last(entry("B"), closures));
        Arrivals received = Arrivals.of(ledger("A", "B", "A"), List.of());
        assertThat(received.last(entry("A"), closures)).isGreaterThan(received.last(entry("B"), closures));
        assertThat(closures.shutOut(ledger("A", "B", "C").get(2))).isTrue();
    }

    /** By it forecasts of earlier months are known again. */
    @Test
    void theHashOfAMonthTellsWhichContentCameLast() throws Exception {
        Files.createDirectories(folder.resolve("2014-06"));
        assertThat(hash(ledger("A", "B"))).isNotEqualTo(hash(ledger("A", "B", "A")));
        assertThat(hash(ledger("A", "B", "A"))).isEqualTo(hash(ledger("A", "B", "A", "B", "A")));
    }

    private String hash(List<ReceivedFile> ledger) throws Exception {
        return Inventory.take(new InputFolder(folder), ledger).hash(JUNE);
    }

    private static long last(Arrivals arrivals, String content) {
        return arrivals.last(entry(content), Closures.NONE);
    }

    private static FileKey entry(String content) {
        return new FileKey(JUNE, "ZA1.csv", Hash.of(content));
    }

    private static List<ReceivedFile> ledger(String... contents) {
        return IntStream.range(0, contents.length)
                .mapToObj(i -> new ReceivedFile(JUNE, "ZA1.csv", Hash.of(contents[i]), i + 1L, 1))
                .toList();
    }

    private static Closures closedAt(long receipts) {
        return closed(new Closing(JUNE, receipts, "Analyst", Instant.EPOCH, true));
    }

    private static Closures closed(Closing closing) {
        return new Closures(new TreeMap<>(Map.of(JUNE, closing)));
    }
}
