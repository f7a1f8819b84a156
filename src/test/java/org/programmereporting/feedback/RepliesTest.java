package org.programmereporting.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.OdsCode;

class RepliesTest {
    private static final Optional<OdsCode> ZA1 = OdsCode.of("ZA1");
    private static final Optional<OdsCode> ZB2 = OdsCode.of("ZB2");

    @Test
    void theNewestFileThatCanBeReadIsAnswered() {
        assertThat(to(
                        file("a.xlsx", ZA1, FileOutcome.SUPERSEDED),
                        file("b.xlsx", ZA1, FileOutcome.REJECTED),
                        file("c.pdf", ZA1, FileOutcome.UNREADABLE)))
                .containsExactly("ZA1-2014-06.xlsx answers b.xlsx of 3");
    }

    @Test
    void theNewestFileIsAnsweredWhenNoneCanBeRead() {
        assertThat(to(file("a.pdf", ZA1, FileOutcome.UNREADABLE), file("b.pdf", ZA1, FileOutcome.UNREADABLE)))
                .containsExactly("ZA1-2014-06.xlsx answers b.pdf of 2");
    }

    @Test
    void everyTrustIsAnsweredOnItsOwnFiles() {
        assertThat(to(
                        file("b.xlsx", ZB2, FileOutcome.NOT_EXPECTED),
                        file("a.xlsx", ZA1, FileOutcome.ACCEPTED),
                        file("~$a.xlsx", ZA1, FileOutcome.IGNORED)))
                .containsExactly("ZA1-2014-06.xlsx answers a.xlsx of 1", "ZB2-2014-06.xlsx answers b.xlsx of 1");
    }

    @Test
    void aFileOfNobodyKnownIsAnsweredByItsHashAndOnceForTheSameBytes() {
        CheckedReturn lost = file("lost.xlsx", Optional.empty(), FileOutcome.REJECTED);
        String hash = lost.sha256().substring(0, 12);
        assertThat(to(lost, lost)).containsExactly("unassigned/" + hash + ".xlsx answers lost.xlsx of 1");
    }

    private static CheckedReturn file(String name, Optional<OdsCode> trust, FileOutcome outcome) {
        return AFeedback.aFile(name, trust, outcome, List.of());
    }

    private static List<String> to(CheckedReturn... files) {
        return Replies.to(AFeedback.JUNE, List.of(files)).stream()
                .map(reply -> reply.path() + " answers " + reply.answered().file() + " of "
                        + reply.files().size())
                .toList();
    }
}
