package org.programmereporting.distribute;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a message, over real sockets: GreenMail where the server is well, a scripted one where it is not. */
class SmtpMailerTest {
    private static final String BOARD = "board@board.example";
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path folder;

    @Test
    void aServerThatIsWellGetsTextHtmlAndAttachmentUnderTheGivenId() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            SmtpMailer mailer = new SmtpMailer(
                    Examples.server(server.getSmtp().getPort(), false, Duration.ofSeconds(10)),
                    new MimeMail(Examples.settings(), Examples.RELEASE),
                    Optional.empty());
            assertThat(mailer.send(Examples.message(BOARD))).isInstanceOf(Delivery.Accepted.class);
            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage got = server.getReceivedMessages()[0];
            assertThat(got.getMessageID()).isEqualTo("<" + Examples.ID + ">");
            assertThat(got.getSubject()).isEqualTo("Exit, June 2014: 43 trusts \u2013 remain");
            assertThat(got.getHeader("Date", null)).isEqualTo("Tue, 22 Jul 2014 08:30:00 +0000");
            assertThat(got.getRecipients(RecipientType.TO)[0])
                    .hasToString("Programme board secretary <board@board.example>");
            assertThat(got.getFrom()[0]).hasToString("reports@centre.example");
            assertThat(got.getReplyTo()[0]).hasToString("analysts@centre.example");
            MimeMultipart parts = (MimeMultipart) got.getContent();
            MimeMultipart words = (MimeMultipart) parts.getBodyPart(0).getContent();
            assertThat(words.getContentType()).startsWith("multipart/alternative");
            assertThat(words.getBodyPart(0).getContent().toString()).startsWith("43 trusts remain.");
            assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Y54.xlsx");
            try (InputStream attached = parts.getBodyPart(1).getInputStream()) {
                assertThat(new String(attached.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("workbook");
            }
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT TO, 550 5.1.1 no such user, false",
        "RCPT TO, 450 4.2.1 mailbox busy, true",
        "MAIL FROM, 451 4.3.2 later please, true",
        "MAIL FROM, 553 5.7.1 you may not send, false",
        "DATA, 452 4.3.1 disk full, true",
        "., 554 5.7.1 too large, false",
        "., 451 4.7.1 greylisted, true"
    })
    void aRefusalHasTheServersWordsAndWhetherItIsForNow(String command, String reply, boolean forNow)
            throws IOException {
        try (ScriptedServer server = new ScriptedServer().answering(command, reply)) {
            Delivery delivery = Examples.mailer(server, false).send(Examples.message(BOARD));
            assertThat(delivery).isInstanceOfSatisfying(Delivery.Refused.class, refused -> {
                assertThat(refused.words()).contains(reply);
                assertThat(refused.forNow()).isEqualTo(forNow);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({ScriptedServer.DROP, ScriptedServer.SILENCE})
    void aReplyLostAfterTheWholeMessageLeavesItUnknown(String instead) throws IOException {
        try (ScriptedServer server = new ScriptedServer().answering(ScriptedServer.END_OF_DATA, instead)) {
            assertThat(Examples.mailer(server, false).send(Examples.message(BOARD)))
                    .isInstanceOfSatisfying(
                            Delivery.Unknown.class,
                            unknown -> assertThat(unknown.words()).contains("the reply was lost"));
            assertThat(server.heard()).contains(ScriptedServer.END_OF_DATA);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL FROM, DROP",
        "RCPT TO, DROP",
        "DATA, DROP",
        "MAIL FROM, SILENCE",
        "RCPT TO, SILENCE",
        "DATA, SILENCE"
    })
    void aConnectionThatBreaksOrHangsBeforeIsRefusedForNow(String command, String instead) throws IOException {
        try (ScriptedServer server = new ScriptedServer().answering(command, instead)) {
            assertThat(Examples.mailer(server, false).send(Examples.message(BOARD)))
                    .isInstanceOfSatisfying(
                            Delivery.Refused.class,
                            refused -> assertThat(refused.forNow()).isTrue());
            assertThat(server.heard()).doesNotContain(ScriptedServer.END_OF_DATA);
        }
    }

    @Test
    void whatGoesWrongAtGoodbyeChangesNothing() throws IOException {
        try (ScriptedServer server = new ScriptedServer().answering("QUIT", ScriptedServer.DROP)) {
            assertThat(Examples.mailer(server, false).send(Examples.message(BOARD)))
                    .isInstanceOf(Delivery.Accepted.class);
        }
    }

    @Test
    void withoutStartTlsNothingIsSentUnlessTheConfigurationSaysSo() throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            assertThat(Examples.mailer(server, true).send(Examples.message(BOARD)))
                    .isInstanceOfSatisfying(
                            Delivery.NoServer.class,
                            none -> assertThat(none.words())
                                    .contains("STARTTLS is required")
                                    .contains("write starttls: none-explicitly"));
            assertThat(server.heard("MAIL")).isZero();
        }
    }

    @Test
    void anEncryptedConnectionNeedsACertificateForTheHost() throws Exception {
        KeyStore ours = certificate("dns:localhost");
        try (ScriptedServer server = new ScriptedServer().encryptingWith(context(ours))) {
            assertThat(encrypting(server, ours).send(Examples.message(BOARD))).isInstanceOf(Delivery.Accepted.class);
            assertThat(server.heard().indexOf("STARTTLS")).isPositive();
            assertThat(server.heard("MAIL FROM:<reports@centre.example>")).isOne();
        }
        KeyStore others = certificate("dns:other.example");
        try (ScriptedServer server = new ScriptedServer().encryptingWith(context(others))) {
            assertThat(encrypting(server, others).send(Examples.message(BOARD)))
                    .isInstanceOfSatisfying(
                            Delivery.NoServer.class,
                            none -> assertThat(none.words()).contains("certificate"));
            assertThat(Examples.mailer(server, true).send(Examples.message(BOARD)))
                    .as("nobody vouches for it")
                    .isInstanceOf(Delivery.NoServer.class);
            assertThat(server.heard("MAIL")).isZero();
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutThePassword() throws IOException {
        try (ScriptedServer server = new ScriptedServer()
                .answering("EHLO", "250-scripted\r\n250 AUTH LOGIN PLAIN")
                .answering("AUTH", "535 5.7.8 not you")) {
            SmtpMailer mailer = new SmtpMailer(
                    Examples.server(server.port(), false, Duration.ofSeconds(5)),
                    new MimeMail(Examples.settings(), Examples.RELEASE),
                    Optional.of(new Secrets.Known("reports", "s3cret-word")));
            assertThat(mailer.send(Examples.message(BOARD))).isInstanceOfSatisfying(Delivery.NoServer.class, none -> {
                assertThat(none.words()).contains("535 5.7.8 not you").contains("Correct the user and password");
                assertThat(none.words()).doesNotContain("s3cret-word");
            });
            assertThat(server.heard("MAIL")).isZero();
        }
    }

    @Test
    void nobodyAtThePortIsSaidWithHostAndPort() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        SmtpMailer mailer = new SmtpMailer(
                Examples.server(port, false, Duration.ofSeconds(5)),
                new MimeMail(Examples.settings(), Examples.RELEASE),
                Optional.empty());
        assertThat(mailer.send(Examples.message(BOARD)))
                .isInstanceOfSatisfying(
                        Delivery.NoServer.class,
                        none -> assertThat(none.words()).startsWith("localhost:" + port));
    }

    private static SmtpMailer encrypting(ScriptedServer server, KeyStore trusted) throws Exception {
        Properties further = new Properties();
        further.put("mail.smtp.ssl.socketFactory", context(trusted).getSocketFactory());
        return new SmtpMailer(
                Examples.server(server.port(), true, Duration.ofSeconds(10)),
                new MimeMail(Examples.settings(), Examples.RELEASE),
                Optional.empty(),
                further);
    }

    private KeyStore certificate(String name) throws Exception {
        Path file = Files.createTempFile(folder, "server", ".p12");
        Files.delete(file);
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=mail",
                        "-ext",
                        "san=" + name,
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    /** Both ends: shows the certificate, and trusts it. */
    private static SSLContext context(KeyStore store) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("server"));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
