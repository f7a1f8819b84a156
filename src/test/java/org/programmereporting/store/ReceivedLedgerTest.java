package org.programmereporting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.returns.ReportingPeriod;

class ReceivedLedgerTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final Instant SEEN = Instant.parse("2014-07-01T09:00:00Z");

    @TempDir
    Path folder;

    ReceivedLedger ledger;

    @BeforeEach
    void open() {
        ledger = new ReceivedLedger(folder.resolve("ledger/received.jsonl"));
    }

    @Test
    void givesBackWhatWasAppendedInOrder() throws IOException {
        ledger.append(List.of(receipt("ZA1.xlsx", 1)), SEEN);
        ledger.append(List.of(receipt("sub/ZB \"2\".csv", 2)), SEEN);
        assertThat(ledger.read()).containsExactly(receipt("ZA1.xlsx", 1), receipt("sub/ZB \"2\".csv", 2));
    }

    @Test
    void aLineCutShortByAPowerLossIsTakenOffBeforeTheNext() throws IOException {
        ledger.append(List.of(receipt("ZA1.xlsx", 1)), SEEN);
        Files.writeString(ledger.file(), "{\"period\":\"2014-06\",\"fi", StandardOpenOption.APPEND);
        assertThat(ledger.read()).containsExactly(receipt("ZA1.xlsx", 1));
        ledger.append(List.of(receipt("ZB2.xlsx", 2)), SEEN);
        assertThat(ledger.read()).containsExactly(receipt("ZA1.xlsx", 1), receipt("ZB2.xlsx", 2));
    }

    @Test
    void aDamagedLineIsRefusedAndNamed() throws IOException {
        ledger.append(List.of(receipt("ZA1.xlsx", 1)), SEEN);
        Files.writeString(ledger.file(), "{\"period\":\"2014-06\"}\n", StandardOpenOption.APPEND);
        assertThatThrownBy(ledger::read).hasMessageContaining("received.jsonl:2: this line of the ledger is damaged");
    }

    @Test
    void aNumberOrNameThatIsTooLongIsRefusedAndItsLineNamed() throws IOException {
        ledger.append(List.of(receipt("ZA1.xlsx", 1)), SEEN);
        String before = Files.readString(ledger.file());
        for (String line :
                List.of("{\"sequence\":" + "9".repeat(1_001) + "}\n", "{\"" + "n".repeat(60_000) + "\":1}\n")) {
            Files.writeString(ledger.file(), before + line);
            assertThatThrownBy(ledger::read)
                    .hasMessageContaining("received.jsonl:2: this line of the ledger is damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "LINE LINE",
                "LINE x",
                "LINE}",
                "{\"period\":\"2014-06\",\"file\":{\"a\":1},\"sha256\":\"\"}",
                "{\"period\":\"2014-06\",\"file\":\"a\",\"sha256\":\"0\",\"bytes\":1}",
                "LINE_OF_NO_SIZE"
            })
    void aLineThatIsNotOneReceiptAloneIsRefusedAndNamed(String line) throws IOException {
        ledger.append(List.of(receipt("ZA1.xlsx", 1)), SEEN);
        String whole = Files.readString(ledger.file()).strip();
        String noSize = whole.replaceAll("\"bytes\":\\d+", "\"bytes\":\"many\"");
        Files.writeString(
                ledger.file(),
                line.replace("LINE_OF_NO_SIZE", noSize).replace("LINE", whole) + "\n" + whole + "\n",
                StandardOpenOption.APPEND);
        assertThatThrownBy(ledger::read).hasMessageContaining("received.jsonl:2: this line of the ledger is damaged");
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheFile() throws IOException {
        ledger.append(List.of(receipt("ZA1.xlsx", 1)), SEEN);
        Files.write(ledger.file(), new byte[] {(byte) 0xFF, '\n'}, StandardOpenOption.APPEND);
        assertThatThrownBy(ledger::read)
                .hasMessageStartingWith(ledger.file() + ": this ledger is damaged: it holds bytes that are no text.");
    }

    @Test
    void aReceiptOverTwoLinesIsRefused() throws IOException {
        ledger.append(List.of(receipt("ZA1.xlsx", 1)), SEEN);
        String whole = Files.readString(ledger.file());
        Files.writeString(ledger.file(), whole.replace(",\"file\"", ",\n\"file\""));
        assertThatThrownBy(ledger::read).hasMessageContaining("this line of the ledger is damaged");
    }

    private static ReceivedFile receipt(String path, long sequence) {
        return new ReceivedFile(JUNE, path, Hash.of(path), sequence, 7);
    }
}
