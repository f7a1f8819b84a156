package org.programmereporting.distribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that comes from a file can end a header's line, add another, or name a second recipient. */
class HeadersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "board",
                "@board.example",
                "board@",
                "board@board",
                "a b@board.example",
                "Board <board@board.example>",
                "a@board.example,b@board.example",
                "a@board.example;b@board.example",
                "a@board.example\r\nBcc: x@else.example",
                "a@board.example\nBcc",
                "a\u760D\u760ABcc@board.example",
                "a@board\u760D.example",
                "a@board.example\u0000",
                "a..b@board.example",
                ".a@board.example",
                "a@-board.example",
                "\"a b\"@board.example",
                "a@b\u00e9.example"
            })
    void whatIsNotOneAddressIsRefused(String text) {
        assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void capitalsDoNotMakeAnotherRecipient() {
        assertThat(new MailAddress("Board@Board.example")).isEqualTo(new MailAddress("board@board.EXAMPLE"));
        assertThat(new MailAddress("o'neill+exit@board.example").value()).isEqualTo("o'neill+exit@board.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\r\nBcc: x@else.example", "\n", "\r", "\u0085", "\u2028", "\u760D", "\u760A", "\u0000", "\t"})
    void aLineBreakInNameOrSubjectIsRefused(String text) {
        assertThat(Message.isOneLine("Board" + text)).isFalse();
        assertThatThrownBy(() -> message("Board" + text, "June")).hasMessageContaining("recipient's name");
        assertThatThrownBy(() -> message("Board", "June" + text)).hasMessageContaining("subject");
        assertThat(Message.isOneLine("Ne\u010d, \u010aard: J\u00fcrg"))
                .as("letters that only look alike in bytes")
                .isTrue();
    }

    @Test
    void theOutboxHoldsTheSameBytesWhateverTheMachinesZoneAndLanguage() throws Exception {
        byte[] first = written("one", message("Jos\u00e9 \u010cern\u00fd", "June \u2013 43"));
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written("two", message("Jos\u00e9 \u010cern\u00fd", "June \u2013 43")))
                    .isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
        String text = new String(first, StandardCharsets.US_ASCII);
        assertThat(text)
                .contains("X-Unsent: 1\r\n")
                .contains("Message-ID: <" + Examples.ID + ">\r\n")
                .contains("To: =?UTF-8?Q?");
    }

    private byte[] written(String name, Message message) throws Exception {
        Path outbox = folder.resolve(name);
        Files.createDirectories(outbox);
        Mailer mailer = new Outbox(outbox, new MimeMail(Examples.settings(), Examples.RELEASE), Files::write);
        assertThat(mailer.send(message)).isInstanceOf(Delivery.Accepted.class);
        return Files.readAllBytes(Outbox.file(outbox, message.to(), message.id()));
    }

    private static Message message(String name, String subject) {
        return new Message(
                Examples.ID, new MailAddress("board@board.example"), name, subject, Body.plain("Words"), List.of());
    }
}
