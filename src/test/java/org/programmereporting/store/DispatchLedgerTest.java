package org.programmereporting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.store.Dispatch.State;

class DispatchLedgerTest {
    private static final Instant AT = Instant.parse("2014-07-22T08:30:00Z");
    private static final String HASH = "a".repeat(64);

    @TempDir
    Path folder;

    private DispatchLedger ledger;

    @BeforeEach
    void anEmptyLedger() {
        ledger = new DispatchLedger(folder.resolve("ledger/dispatches.jsonl"));
    }

    @Test
    void anIntentWithoutItsOutcomeMayHaveBeenSent() throws IOException {
        intent("one");
        assertThat(ledger.read().uncertain()).singleElement().satisfies(open -> {
            assertThat(open.to()).isEqualTo("Board@board.example");
            assertThat(open.files()).containsEntry("index.html", HASH);
        });
        assertThat(ledger.read().mayBeThere("one")).isTrue();
    }

    @Test
    void anOutcomeSettlesIt() throws IOException {
        intent("one");
        ledger.outcome("one", State.SENT, "250 OK", AT);
        intent("two");
        ledger.outcome("two", State.REFUSED, "550 no", AT);
        assertThat(ledger.read().find("one").orElseThrow().state()).isEqualTo(State.SENT);
        assertThat(ledger.read().find("one").orElseThrow().words()).isEqualTo("250 OK");
        assertThat(ledger.read().mayBeThere("two")).isFalse();
        assertThat(ledger.read().about("edition 2014-06/1")).hasSize(1);
        assertThat(ledger.read()
                        .thatBrought(HASH, "board@BOARD.example")
                        .orElseThrow()
                        .id())
                .isEqualTo("one");
    }

    @Test
    void whoHasItOnceHasItWhateverBefallsALaterCopy() throws IOException {
        intent("one");
        ledger.outcome("one", State.SENT, "250 OK", AT);
        intent("one");
        assertThat(ledger.read().find("one").orElseThrow().state()).isEqualTo(State.SENT);
        ledger.outcome("one", State.REFUSED, "550 no", AT);
        assertThat(ledger.read().find("one").orElseThrow().state()).isEqualTo(State.SENT);
    }

    @Test
    void whatMayHaveBeenSentStaysSoWhenALaterCopyIsRefusedAndIsSentWhenOneIsTaken() throws IOException {
        intent("one");
        intent("one");
        ledger.outcome("one", State.REFUSED, "550 no", AT);
        assertThat(ledger.read().find("one").orElseThrow().state()).isEqualTo(State.MAY_HAVE_BEEN_SENT);
        intent("one");
        ledger.outcome("one", State.SENT, "250 OK", AT);
        assertThat(ledger.read().find("one").orElseThrow().state()).isEqualTo(State.SENT);
    }

    @Test
    void aLastLineThatWasCutShortIsNothingAndADamagedOneIsRefused() throws IOException {
        intent("one");
        Files.writeString(ledger.file(), "{\"act\":\"outco", StandardOpenOption.APPEND);
        assertThat(ledger.read().uncertain()).hasSize(1);
        ledger.outcome("one", State.SENT, "250 OK", AT);
        assertThat(ledger.read().uncertain()).isEmpty();
        Files.writeString(ledger.file(), "{\"act\":\"outcome\",\"id\":\"never\"}\n", StandardOpenOption.APPEND);
        assertThatThrownBy(ledger::read)
                .hasMessageContaining("dispatches.jsonl:3")
                .hasMessageContaining("damaged");
    }

    private void intent(String id) throws IOException {
        ledger.intent(new Dispatch(
                id,
                "Board@board.example",
                "edition 2014-06/1",
                Map.of("index.html", HASH),
                "smtp",
                State.MAY_HAVE_BEEN_SENT,
                AT,
                ""));
    }
}
