package org.programmereporting.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.programmereporting.distribute.Audience;
import org.programmereporting.distribute.FileKind;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.Message;
import org.programmereporting.distribute.Stakeholder;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.Supplier;
import org.programmereporting.returns.Trust;

/** Reads {@code reference/stakeholders.csv}; a row that would send somebody what is not theirs is refused. */
final class StakeholderFile {
    private static final String NAME = "stakeholders";
    static final String FILE = ReferenceFolder.file(NAME);

    private static final String NONE = "none";
    private static final String PASSWORD = "password:";

    private final ReferenceFolder folder;
    private final Register register;
    private final Once once = new Once();

    StakeholderFile(ReferenceFolder folder, Register register) {
        this.folder = folder;
        this.register = register;
    }

    /** None in a programme without the file. */
    List<Stakeholder> read() {
        return folder.readIfPresent(
                NAME,
                this::stakeholder,
                "name",
                "email",
                "audience",
                "files",
                "protection",
                "from",
                "until",
                "pre_release",
                "reason");
    }

    private Stakeholder stakeholder(CsvRow row) {
        Audience audience = audience(row);
        List<FileKind> files = files(row, audience);
        Optional<String> password = password(row, files);
        Optional<LocalDate> from = row.optionalDate("from");
        Optional<LocalDate> until = row.optionalDate("until");
        if (from.isPresent() && until.map(from.get()::isAfter).orElse(false)) {
            throw new CsvRow.WrongCell("\"until\" lies before \"from\"", "Correct one of them");
        }
        Optional<String> preRelease = Optional.of(row.any("pre_release")).filter(post -> !post.isEmpty());
        if (preRelease.isPresent() && row.any("reason").isEmpty()) {
            throw new CsvRow.WrongCell(
                    "\"pre_release\" names a post, and \"reason\" is empty",
                    "Say why this post sees the report before its release");
        }
        MailAddress email = email(row);
        Stakeholder stakeholder = new Stakeholder(
                name(row), email, audience, files, password, from, until, preRelease, row.any("reason"), row.line());
        return once.about(email.key() + " as " + audience.word(), row, stakeholder);
    }

    static MailAddress email(CsvRow row) {
        return row.parsed(
                "email", MailAddress::new, "an e-mail address", "Write one address alone, as name@example.org");
    }

    /** A text for a mail's header, which may be empty. */
    static String oneLine(CsvRow row, String column) {
        if (!Message.isOneLine(row.any(column))) {
            throw new CsvRow.WrongCell(
                    "\"" + column + "\" holds a line break or a control character", "Write it in one line");
        }
        return row.any(column);
    }

    private static String name(CsvRow row) {
        row.text("name");
        return oneLine(row, "name");
    }

    private Audience audience(CsvRow row) {
        String text = row.text("audience");
        if (text.equals(Audience.Board.WORD)) {
            return new Audience.Board();
        }
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String id = text.substring(colon + 1);
        return switch (kind) {
            case Audience.Part.COHORT -> new Audience.Part(kind, known(id, kind, register.cohorts(), Cohort::id));
            case Audience.Part.REGION -> new Audience.Part(kind, known(id, kind, register.regions(), Region::id));
            case Audience.Part.SUPPLIER -> new Audience.Part(kind, known(id, kind, register.suppliers(), Supplier::id));
            case Audience.OfTrust.KIND -> new Audience.OfTrust(trust(id));
            default ->
                throw new CsvRow.WrongCell(
                        "The audience \"" + text + "\" is not known",
                        "Write board, or cohort:, region:, supplier: or trust: with an id, such as region:Y54");
        };
    }

    private static <T> String known(String id, String kind, List<T> all, Function<T, String> ids) {
        List<String> known = all.stream().map(ids).toList();
        if (!known.contains(id)) {
            throw new CsvRow.WrongCell("The " + kind + " \"" + id + "\" is not known", Nearest.mend(id, known));
        }
        return id;
    }

    private OdsCode trust(String id) {
        return register.trusts().stream()
                .map(Trust::code)
                .filter(code -> code.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new CsvRow.WrongCell(
                        "The trust \"" + id + "\" is not in trusts.csv", "Correct the code, or add the trust"));
    }

    private static List<FileKind> files(CsvRow row, Audience audience) {
        row.text("files");
        List<String> mayGet = FileKind.words(audience.mayGet());
        for (String word : row.words("files")) {
            if (!FileKind.words(FileKind.all()).contains(word)) {
                throw new CsvRow.WrongCell("\"" + word + "\" for \"files\" is not known", Nearest.mend(word, mayGet));
            }
            if (!mayGet.contains(word)) {
                throw new CsvRow.WrongCell(
                        "The audience " + audience.word() + " must not get \"" + word + "\"",
                        "It may get " + YamlMap.words(mayGet) + " alone");
            }
        }
        return audience.mayGet().stream()
                .filter(kind -> row.words("files").contains(kind.word()))
                .toList();
    }

    private static Optional<String> password(CsvRow row, List<FileKind> files) {
        String text = row.any("protection");
        if (text.isEmpty() || text.equals(NONE)) {
            return Optional.empty();
        }
        String variable = text.startsWith(PASSWORD) ? text.substring(PASSWORD.length()) : "";
        if (!variable.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new CsvRow.WrongCell(
                    "What stands in \"protection\" is not known",
                    "Write none, or password: with the name of the environment variable that holds it, such as"
                            + " password:BOARD_PASSWORD; never the password itself");
        }
        if (files.contains(FileKind.PAGE)) {
            throw new CsvRow.WrongCell(
                    "A page cannot have a password", "Leave \"page\" out, or write it in a row without protection");
        }
        return Optional.of(variable);
    }
}
