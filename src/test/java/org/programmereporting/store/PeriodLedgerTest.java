package org.programmereporting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.returns.ReportingPeriod;

class PeriodLedgerTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final Instant AT = Instant.parse("2014-07-16T09:00:00Z");

    @TempDir
    Path folder;

    PeriodLedger ledger;

    @BeforeEach
    void open() {
        ledger = new PeriodLedger(folder.resolve("ledger/periods.jsonl"));
    }

    @Test
    void aPeriodIsClosedUntilItIsReopenedAndShutsOutWhatCameAfter() throws IOException {
        assertThat(ledger.read().closed()).isEmpty();
        ledger.close(new Closing(JUNE, 7, "Analyst", AT, true));
        assertThat(ledger.read().of(JUNE)).contains(new Closing(JUNE, 7, "Analyst", AT, true));
        assertThat(ledger.read().shutOut(receipt(JUNE, 7))).isFalse();
        assertThat(ledger.read().shutOut(receipt(JUNE, 8))).isTrue();
        assertThat(ledger.read().shutOut(receipt(JUNE.next(), 8))).isFalse();
        ledger.reopen(JUNE, "Lead", "a late return", AT);
        assertThat(ledger.read().closed()).isEmpty();
        ledger.close(new Closing(JUNE, 9, "Analyst", AT, true));
        assertThat(ledger.read().shutOut(receipt(JUNE, 9))).isFalse();
    }

    @Test
    void everyLineStays() throws IOException {
        ledger.close(new Closing(JUNE, 7, "Ann \"A\"", AT, true));
        ledger.reopen(JUNE, "Lead", "a late return", AT);
        assertThat(Files.readString(ledger.file())).isEqualTo("""
                {"action":"close","period":"2014-06","as":"Ann \\"A\\"","at":"2014-07-16T09:00:00Z","receipts":7,"put_backs":true}
                {"action":"reopen","period":"2014-06","as":"Lead","at":"2014-07-16T09:00:00Z","reason":"a late return"}
                """);
    }

    @Test
    void aLineCutShortIsTakenOffAndADamagedOneRefused() throws IOException {
        ledger.close(new Closing(JUNE, 7, "Analyst", AT, true));
        Files.writeString(ledger.file(), "{\"action\":\"reo", StandardOpenOption.APPEND);
        assertThat(ledger.read().closed()).hasSize(1);
        ledger.reopen(JUNE, "Lead", "why", AT);
        assertThat(ledger.read().closed()).isEmpty();
        Files.writeString(ledger.file(), "{\"action\":\"shut\"}\n", StandardOpenOption.APPEND);
        assertThatThrownBy(ledger::read).hasMessageContaining("periods.jsonl:3: this line of the ledger is damaged");
    }

    private static ReceivedFile receipt(ReportingPeriod period, long sequence) {
        return new ReceivedFile(period, "ZA1.xlsx", Hash.of("ZA1"), sequence, 7);
    }
}
