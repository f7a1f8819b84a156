package org.programmereporting.programme;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.programmereporting.distribute.FileKind;
import org.programmereporting.distribute.Login;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.MailServer;
import org.programmereporting.distribute.MailSettings;

/** The part {@code mail:} of {@code programme.yml}: by which server, from whom, and when trusts are reminded. */
final class MailPart {
    private static final int SUBMISSION = 587;
    private static final int MOST_DAYS = 60;
    private static final String MIB = "1048576";

    private final YamlMap part;

    MailPart(YamlMap part) {
        this.part = part.allowing(
                "host",
                "port",
                "starttls",
                "user-variable",
                "password-variable",
                "login-file",
                "patience-seconds",
                "from",
                "reply-to",
                "operator",
                "attachment-limit-mb",
                "attempts",
                "pause-seconds",
                "chase",
                "to-trusts");
    }

    MailSettings read() {
        Optional<MailServer> server = part.keys().contains("host") ? Optional.of(server()) : Optional.empty();
        if (server.isEmpty()) {
            refuseWithoutHost();
        }
        return new MailSettings(
                server,
                server.isPresent() ? Optional.of(address("from")) : optionalAddress("from"),
                optionalAddress("reply-to"),
                optionalAddress("operator"),
                attachmentLimit(),
                whole("attempts", MailSettings.OUTBOX.attempts(), 1, 10),
                Duration.ofSeconds(
                        whole("pause-seconds", (int) MailSettings.OUTBOX.pause().toSeconds(), 0, 3600)),
                chaseDays(),
                toTrusts());
    }

    private MailServer server() {
        return new MailServer(
                part.parsed("host", MailPart::host, "a host's name", "Write it as mail.example.org"),
                whole("port", SUBMISSION, 1, 65_535),
                startTls(),
                login(),
                Duration.ofSeconds(whole("patience-seconds", 30, 1, 600)));
    }

    private void refuseWithoutHost() {
        List.of("port", "starttls", "user-variable", "password-variable", "login-file", "patience-seconds").stream()
                .filter(part.keys()::contains)
                .findFirst()
                .ifPresent(key -> {
                    throw part.problemAt(
                            key,
                            "\"" + key + "\" is about a server, and \"host\" is missing",
                            "Add \"host: …\", or remove the line so that messages are written to the outbox");
                });
    }

    private static String host(String text) {
        if (!text.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private boolean startTls() {
        String word = part.optionalText("starttls").orElse("required");
        if (!word.equals("required") && !word.equals("none-explicitly")) {
            throw part.problemAt(
                    "starttls",
                    "\"" + word + "\" for \"starttls\" is not known",
                    "Write required, or none-explicitly where the mail may travel in the clear");
        }
        return word.equals("required");
    }

    private Login login() {
        Optional<String> user = part.optionalText("user-variable");
        Optional<String> password = part.optionalText("password-variable");
        Optional<String> file = part.optionalText("login-file");
        if (user.isPresent() != password.isPresent() || (file.isPresent() && user.isPresent())) {
            throw part.problemAt(
                    file.isPresent() ? "login-file" : user.isPresent() ? "user-variable" : "password-variable",
                    "The server's login is named in part, or twice",
                    "Give user-variable and password-variable, or login-file, or none of them");
        }
        if (user.isPresent()) {
            return new Login.Variables(variable("user-variable"), variable("password-variable"));
        }
        return file.isPresent()
                ? new Login.OwnersFile(part.parsed("login-file", MailPart::path, "a path", "Write it whole"))
                : new Login.None();
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException notOne) {
            throw new IllegalArgumentException(notOne);
        }
    }

    private String variable(String key) {
        String name = part.optionalText(key).orElse("");
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) { // not quoted: it may be the secret itself
            throw part.problemAt(
                    key,
                    "What stands for \"" + key + "\" is not the name of an environment variable",
                    "Write the name, such as MAIL_PASSWORD, never the secret itself");
        }
        return name;
    }

    private MailAddress address(String key) {
        return part.parsed(key, MailAddress::new, "an e-mail address", "Write one address alone, as name@example.org");
    }

    private Optional<MailAddress> optionalAddress(String key) {
        return part.keys().contains(key) ? Optional.of(address(key)) : Optional.empty();
    }

    private long attachmentLimit() {
        return part.keys().contains("attachment-limit-mb")
                ? part.parsed(
                        "attachment-limit-mb",
                        text -> new BigDecimal(whole(text, 0, 1000))
                                .multiply(new BigDecimal(MIB))
                                .longValueExact(),
                        "a whole number of megabytes, 0 to 1000",
                        "Write digits only")
                : MailSettings.OUTBOX.attachmentLimit();
    }

    private int whole(String key, int otherwise, int least, int most) {
        return part.keys().contains(key)
                ? part.parsed(
                        key,
                        text -> whole(text, least, most),
                        "a whole number, " + least + " to " + most,
                        "Write digits only")
                : otherwise;
    }

    private static int whole(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private List<Integer> chaseDays() {
        if (!part.keys().contains("chase")) {
            return List.of();
        }
        YamlMap chase = part.map("chase").allowing("days");
        Set<Integer> days = new TreeSet<>();
        for (String text : chase.texts("days")) {
            if (!text.matches("[+-]?[0-9]{1,2}") || Math.abs(Integer.parseInt(text)) > MOST_DAYS) {
                throw chase.problemAt(
                        "days",
                        "\"" + text + "\" for \"days\" is not a number of days, -" + MOST_DAYS + " to " + MOST_DAYS,
                        "Write days from the day returns are due, as [-3, 1, 5]");
            }
            days.add(Integer.parseInt(text));
        }
        return List.copyOf(days);
    }

    private Set<FileKind> toTrusts() {
        List<FileKind> known = List.of(FileKind.FEEDBACK, FileKind.FORM);
        part.optionalTexts("to-trusts").stream()
                .filter(word -> !FileKind.words(known).contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw part.problemAt(
                            "to-trusts",
                            word,
                            "\"" + word + "\" for \"to-trusts\" is not known",
                            Nearest.mend(word, FileKind.words(known)));
                });
        return Set.copyOf(known.stream()
                .filter(kind -> part.optionalTexts("to-trusts").contains(kind.word()))
                .toList());
    }
}
