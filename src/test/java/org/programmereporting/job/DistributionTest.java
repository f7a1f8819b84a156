package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.ScriptedServer;

/** {@code distribute} from the command line: into the outbox, to GreenMail, and to servers that are not well. */
class DistributionTest {
    /** Four stakeholders, and the contacts of the trusts that sent something. */
    private static final int STAKEHOLDERS = 4;

    private static final String BOARD = "board@mail-board.example";

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static SealedSample original;
    private SealedSample sealed;

    @BeforeAll
    static void seal() {
        original = SealedSample.in(made);
    }

    @BeforeEach
    void copy() {
        sealed = original.copyTo(folder);
    }

    @Test
    void withoutAServerEachGetsAFileInTheOutboxOnceAndTheDryRunSaysBefore() throws Exception {
        sealed.expect(0, SealedSample.RELEASED, "distribute", "--dry-run");
        assertThat(sealed.printed())
                .contains(BOARD + " (Exit board secretary), edition 2014-06/1: national-report.xlsx, index.html,")
                .contains("account.lead@peregrine.example (Account lead), edition 2014-06/1: suppliers/peregrine.xlsx");
        assertThat(sealed.outbox()).isEmpty();
        assertThat(sealed.ledger()).isEmpty();

        sealed.expect(0, SealedSample.RELEASED, "status");
        assertThat(sealed.printed())
                .contains("    distribute --period 2014-06\n", "edition 2014-06/1 was sent to nobody yet");
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        int all = sealed.outbox().size();
        assertThat(sealed.printed()).contains(all + " messages were written to ");
        assertThat(all).isGreaterThan(STAKEHOLDERS);
        sealed.expect(0, SealedSample.RELEASED, "status");
        assertThat(sealed.printed()).doesNotContain("sent to nobody");
        assertThat(sealed.ledger()).hasSize(2 * all);
        assertThat(sealed.mail("account.lead@peregrine"))
                .contains("filename=peregrine.xlsx")
                .doesNotContain("national-report.xlsx");
        assertThat(sealed.mail("north@centre")).contains("filename=north.xlsx").contains("NORTH");
        assertThat(sealed.mail("messaging@zg1")).contains("filename=ZG1-2014-06.xlsx");

        sealed.expect(0, SealedSample.RELEASED, "distribute");
        assertThat(sealed.printed())
                .contains("There was nothing to send.")
                .contains(all + " messages had been sent before and are not sent again.");
        assertThat(sealed.ledger()).hasSize(2 * all);
    }

    @Test
    void nothingIsSentBeforeTheReleaseButToThoseEntitledFromADayBeforeOn() throws Exception {
        sealed.expect(2, SealedSample.at("2014-07-22T08:29:59Z"), "distribute");
        assertThat(sealed.printed())
                .contains("Edition 2014-06/1 is released on 22 July 2014 at 09:30; nothing of it is sent");
        sealed.expect(2, SealedSample.at("2014-07-21T08:29:59Z"), "distribute", "--pre-release");
        assertThat(sealed.printed()).contains("--pre-release is possible from 21 July 2014 at 09:30 on");
        sealed.replaceIn(
                "reference/stakeholders.csv",
                "cohort:lot-1,workbook,none,2014-01-01,,,",
                "cohort:lot-1,workbook,none,2014-01-01,,Lot 1 lead,Prepares the board");
        sealed.expect(0, SealedSample.at("2014-07-21T08:30:00Z"), "distribute", "--pre-release");
        assertThat(sealed.outbox()).singleElement().asString().startsWith("lot-1@centre.example");
        assertThat(sealed.mail("lot-1"))
                .contains("Subject: Before release: ")
                .contains("Not for release before 22 July 2014 at 09:30.");
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        assertThat(sealed.outbox().stream().filter(file -> file.startsWith("lot-1")))
                .as("not a second time on the day of release")
                .hasSize(1);
        assertThat(sealed.outbox()).anyMatch(file -> file.startsWith(BOARD));
    }

    @Test
    void oneRefusedOfManyStopsNobodyAndIsListedWithTheServersWordsAndSentLater() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer().answering("RCPT TO:<" + BOARD + ">", "550 5.1.1 no such user", "250 OK")) {
            sealed.sendTo(server.port());
            sealed.expect(3, SealedSample.RELEASED, "distribute");
            long others = server.heard(ScriptedServer.END_OF_DATA);
            assertThat(sealed.printed())
                    .contains(others + " messages were sent.")
                    .contains("Not served (1):")
                    .contains(BOARD + " (Exit board secretary), edition 2014-06/1: 550 5.1.1 no such user");
            sealed.expect(0, SealedSample.RELEASED, "distribute");
            assertThat(sealed.printed()).contains("1 message was sent.");
            assertThat(server.heard(ScriptedServer.END_OF_DATA)).isEqualTo(others + 1);
        }
    }

    @Test
    void whatIsRefusedForNowIsTriedAgainAfterAllOthers() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer().answering("RCPT TO:<" + BOARD + ">", "451 4.7.1 greylisted", "250 OK")) {
            sealed.sendTo(server.port());
            sealed.expect(0, SealedSample.RELEASED, "distribute");
            assertThat(server.heard("RCPT TO:<" + BOARD)).isEqualTo(2);
            assertThat(server.heard().stream()
                            .filter(line -> line.startsWith("RCPT"))
                            .reduce((a, b) -> b))
                    .as("the last of all")
                    .contains("RCPT TO:<" + BOARD + ">");
        }
    }

    @Test
    void aReplyLostIsNamedAndNotSentAgainButOnDemandUnderTheSameId() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer().answering(ScriptedServer.END_OF_DATA, ScriptedServer.DROP, "250 OK")) {
            sealed.sendTo(server.port());
            sealed.expect(3, SealedSample.RELEASED, "distribute");
            String first = "account.lead@peregrine.example";
            assertThat(sealed.printed())
                    .contains("May have been sent (1):")
                    .contains(first + " (Account lead), edition 2014-06/1: the reply was lost")
                    .contains("type distribute --resend ADDRESS");
            sealed.expect(3, SealedSample.RELEASED, "distribute");
            assertThat(sealed.printed())
                    .contains("There was nothing to send.")
                    .contains(first + ", edition 2014-06/1, begun at 2014-07-22T08:30:00Z");
            assertThat(server.heard("RCPT TO:<" + first)).isOne();
            sealed.expect(0, SealedSample.RELEASED, "distribute", "--resend", first);
            assertThat(server.heard("RCPT TO:<" + first)).isEqualTo(2);
            assertThat(new TreeSet<>(server.heard().stream()
                            .filter(line -> line.startsWith("Message-ID"))
                            .toList()))
                    .hasSizeLessThan((int) server.heard("Message-ID"));
            sealed.expect(0, SealedSample.RELEASED, "distribute");
            assertThat(sealed.printed()).contains("There was nothing to send.").doesNotContain("May have");
        }
    }

    @Test
    void resendOfSomebodyWhoGetsNothingIsRefused() {
        sealed.expect(2, SealedSample.RELEASED, "distribute", "--resend", "nobody@else.example");
        assertThat(sealed.printed()).contains("nobody@else.example is not among those who get anything");
        sealed.expect(2, SealedSample.RELEASED, "distribute", "--resend", "nobody");
        assertThat(sealed.printed()).contains("\"nobody\" is not an e-mail address");
    }

    @Test
    void whenTheServerCannotBeReachedNobodyIsServedAndAllAreLater() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer().answering("EHLO", "421 4.3.2 closing").answering("HELO", "421 4.3.2 closing")) {
            sealed.sendTo(server.port());
            sealed.expect(3, SealedSample.RELEASED, "distribute");
            assertThat(sealed.printed()).contains("Nothing was sent.").contains("421 4.3.2 closing");
            assertThat(server.heard("EHLO"))
                    .as("once a round, not once a recipient")
                    .isEqualTo(3);
        }
        sealed.replaceInDefinition("host: localhost", "host: localhost  # now well");
        try (ScriptedServer server = new ScriptedServer()) {
            int port = server.port();
            String yaml = SampleRun.read(sealed.sample.programme.resolve("programme.yml"))
                    .replaceAll("port: \\d+", "port: " + port);
            SampleRun.write(sealed.sample.programme.resolve("programme.yml"), yaml);
            sealed.expect(0, SealedSample.RELEASED, "distribute");
            assertThat(server.heard(ScriptedServer.END_OF_DATA)).isGreaterThan(STAKEHOLDERS);
        }
    }

    @Test
    void aTestGoesToOneselfBeforeTheReleaseTooAndCountsAsNothing() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            sealed.sendTo(server.getSmtp().getPort());
            sealed.expect(0, SampleRun.AFTERWARDS, "distribute", "--to", "me@centre.example");
            for (MimeMessage mail : server.getReceivedMessages()) {
                assertThat(mail.getRecipients(RecipientType.TO)[0]).hasToString("me@centre.example");
                assertThat(mail.getSubject()).startsWith("[Test, for ");
            }
            assertThat(server.getReceivedMessages()).hasSizeGreaterThan(STAKEHOLDERS);
            assertThat(sealed.ledger()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void aPasswordComesFromTheEnvironmentAndWithoutItThatRecipientAloneIsNotServed() throws Exception {
        sealed.replaceIn(
                "reference/stakeholders.csv",
                "region:north,workbook,none",
                "region:north,workbook,password:NORTH_PASSWORD");
        MailOutcome without =
                new DistributionRun(sealed.request(SealedSample.RELEASED, Map.of(), Optional.empty())).perform();
        assertThat(without.isComplete()).isFalse();
        assertThat(without.lines())
                .anyMatch(line -> line.contains("north@centre.example")
                        && line.contains("the environment variable NORTH_PASSWORD"));
        assertThat(sealed.outbox()).noneMatch(file -> file.startsWith("north")).hasSizeGreaterThan(STAKEHOLDERS);

        MailOutcome with = new DistributionRun(
                        sealed.request(SealedSample.RELEASED, Map.of("NORTH_PASSWORD", "s3cret"), Optional.empty()))
                .perform();
        assertThat(with.isComplete()).isTrue();
        MimeMessage mail = new MimeMessage(
                null,
                Files.newInputStream(sealed.output
                        .resolve("outbox")
                        .resolve(sealed.outbox().stream()
                                .filter(file -> file.startsWith("north"))
                                .findFirst()
                                .orElseThrow())));
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        try (InputStream attached = parts.getBodyPart(1).getInputStream();
                Workbook opened = WorkbookFactory.create(attached, "s3cret")) {
            assertThat(opened.getSheetName(0)).isEqualTo("Cover");
        }
        assertThat(SampleRun.contents(sealed.output.resolve("ledger")).values())
                .noneMatch(text -> text.contains("s3cret"));
        sealed.expect(0, SealedSample.RELEASED, "verify");
    }

    @Test
    void anAttachmentBeyondTheLimitIsNamedWithItsPath() throws Exception {
        sealed.replaceInDefinition("attachment-limit-mb: 15", "attachment-limit-mb: 0");
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        String mail = sealed.mail("account.lead@peregrine").replace("=\r\n", "");
        assertThat(mail)
                .contains("suppliers/peregrine.xlsx, too large to be attached: it lies there")
                .contains(sealed.output.toAbsolutePath().normalize().toString())
                .doesNotContain("filename=");
    }

    @Test
    void aWithdrawnEditionIsCalledBackFromAllWhoGotItOnceAndTheCorrectedOneSaysSo() throws Exception {
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        int before = sealed.outbox().size();
        sealed.expect(0, SealedSample.RELEASED, "withdraw", "2014-06/1", "--reason", "a return was missing");
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        assertThat(sealed.printed()).contains(STAKEHOLDERS + " messages were written");
        assertThat(sealed.outbox()).hasSize(before + STAKEHOLDERS);
        assertThat(sealed.ledger()).anyMatch(line -> line.contains("\"withdrawal of edition 2014-06/1\""));
        sealed.expect(2, SealedSample.RELEASED, "distribute");
        assertThat(sealed.printed()).contains("There is no sealed edition that stands");
        assertThat(sealed.outbox()).as("once").hasSize(before + STAKEHOLDERS);

        sealed.replaceInDefinition("lead-analyst: Lead analyst", "lead-analyst: Second analyst");
        sealed.seal();
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        assertThat(sealed.ledger()).anyMatch(line -> line.contains("\"edition 2014-06/2\""));
        assertThat(String.join(
                        "\n",
                        SampleRun.contents(sealed.output.resolve("outbox")).values()))
                .contains("Subject: Withdrawn: ")
                .contains("Reason: a return was missing")
                .contains("Subject: Corrected: ")
                .contains("this is edition 2 and replaces edition 1");
    }

    @Test
    void anEditionThatIsNotWhatWasSealedIsNotSent() throws Exception {
        sealed.sample.append("../../output/mail-exit/editions/2014-06/1/data/metrics.csv", "x");
        sealed.expect(1, SealedSample.RELEASED, "distribute");
        assertThat(sealed.printed()).contains("is not what was sealed").contains("metrics.csv was changed");
        assertThat(sealed.outbox()).isEmpty();
    }

    @Test
    void withoutTheLedgerOfWhatWasSentNothingIsSentAgain() throws Exception {
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        int before = sealed.outbox().size();
        SampleRun.delete(sealed.output.resolve("outbox"));
        SampleRun.delete(sealed.output.resolve("ledger/dispatches.jsonl"));
        sealed.expect(1, SealedSample.RELEASED, "distribute");
        assertThat(sealed.printed()).contains("dispatches.jsonl").contains("Put it back from");
        assertThat(before).isPositive();
        assertThat(sealed.outbox()).isEmpty();

        sealed.expect(0, SealedSample.RELEASED, "rebuild");
        assertThat(sealed.printed()).contains("ledger/dispatches.jsonl has 0 of the " + 2 * before + " lines it had");
        sealed.expect(2, SealedSample.RELEASED, "distribute");
        assertThat(sealed.printed()).contains("distribute --resend ADDRESS for each who did not");
        sealed.expect(0, SealedSample.RELEASED, "distribute", "--resend", BOARD);
        assertThat(sealed.outbox()).hasSize(1);
        SampleRun.delete(sealed.output.resolve("ledger/dispatches-LOST.txt"));
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        assertThat(sealed.outbox()).hasSize(before);
    }

    @Test
    void withAnAlteredLedgerOfWhatWasSentNothingIsSentAgain() throws Exception {
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        Path ledger = sealed.output.resolve("ledger/dispatches.jsonl");
        String id = SampleRun.read(ledger).replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        SampleRun.write(ledger, SampleRun.read(ledger).replace(id, "other-" + id)); // as if it had not been sent
        sealed.expect(1, SealedSample.RELEASED, "distribute");
        assertThat(sealed.printed()).contains("of ledger/dispatches.jsonl are not what they were");
        sealed.expect(0, SealedSample.RELEASED, "rebuild");
        assertThat(sealed.printed())
                .contains("of ledger/dispatches.jsonl are not what they were. Who was sent what is not known in full.");
        sealed.expect(2, SealedSample.RELEASED, "distribute");
        assertThat(sealed.printed()).contains("distribute --resend ADDRESS for each who did not");
    }

    @Test
    void withoutAnEditionItSaysWhatComesBefore() {
        sealed.expect(2, SealedSample.RELEASED, "distribute", "--period", "2014-05");
        assertThat(sealed.printed()).contains("no sealed edition of 2014-05").contains("Type review --as NAME");
    }

    @Test
    void theFormIssuedLastGoesToEachTrustOnce() throws Exception {
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        int before = sealed.outbox().size();
        sealed.expect(0, SealedSample.RELEASED, "issue");
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        int trusts = sealed.outbox().size() - before;
        assertThat(trusts).isPositive();
        assertThat(String.join(
                        "\n",
                        SampleRun.contents(sealed.output.resolve("outbox")).values()))
                .contains("filename=ZG1-2014-07.xlsx")
                .contains("the form for July 2014");
        sealed.expect(0, SealedSample.RELEASED, "issue");
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        assertThat(sealed.outbox()).as("issued again with the same bytes").hasSize(before + trusts);
    }

    @Test
    void cutShortAtAnyPointTheSameCommandEndsItAndNobodyHasItTwice() throws Exception {
        try (ScriptedServer server = new ScriptedServer()) {
            sealed.sendTo(server.port());
            for (String point : new String[] {"intent", "sent", "outcome"}) {
                assertThatThrownBy(() -> new DistributionRun(
                                        sealed.request(SealedSample.RELEASED, Map.of(), Optional.<MailAddress>empty()),
                                        reached -> {
                                            if (reached.equals(point)) {
                                                throw new PowerLoss();
                                            }
                                        })
                                .perform())
                        .as(point)
                        .isInstanceOf(RunFailedException.class);
            }
            sealed.expect(3, SealedSample.RELEASED, "distribute");
            assertThat(sealed.printed())
                    .contains("May have been sent (2):")
                    .contains("account.lead@peregrine.example, edition 2014-06/1")
                    .contains(BOARD + ", edition 2014-06/1");
            assertThat(server.heard().stream().filter(line -> line.startsWith("RCPT")))
                    .doesNotHaveDuplicates()
                    .doesNotContain("RCPT TO:<account.lead@peregrine.example>")
                    .contains("RCPT TO:<" + BOARD + ">");
        }
    }

    private static final class PowerLoss extends Error {
        private static final long serialVersionUID = 1;
    }
}
