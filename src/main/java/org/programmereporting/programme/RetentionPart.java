package org.programmereporting.programme;

import java.util.Optional;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Retention;
import org.programmereporting.returns.ReturnForm;

/** The part {@code retention:} of {@code programme.yml}: how long what is kept, and what of a return is personal. */
final class RetentionPart {
    private static final int MOST = 1200;

    private final YamlMap part;
    private final ReturnForm form;

    RetentionPart(YamlMap part, ReturnForm form) {
        this.part = part.allowing("backups", "returns-months", "personal");
        this.form = form;
    }

    Retention read() {
        part.optionalTexts("personal").forEach(this::requireField);
        return new Retention(
                part.keys().contains("backups") ? number("backups") : Retention.USUAL.backups(),
                part.keys().contains("returns-months") ? Optional.of(number("returns-months")) : Optional.empty(),
                part.optionalTexts("personal"));
    }

    private void requireField(String path) {
        if (form.field(path).isEmpty()) {
            throw part.problemAt(
                    "personal",
                    path,
                    "The form has no field \"" + path + "\"",
                    Nearest.mend(
                            path, form.fields().stream().map(FormField::path).toList()));
        }
    }

    private int number(String key) {
        return part.parsed(key, RetentionPart::atLeastOne, "a number from 1 to " + MOST, "Write digits only");
    }

    private static int atLeastOne(String text) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
