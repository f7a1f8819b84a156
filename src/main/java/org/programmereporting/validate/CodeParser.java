package org.programmereporting.validate;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;

/** An ODS code, trimmed and in upper case. A letter of another script that looks alike is refused by its code point, never replaced. */
final class CodeParser {
    private static final int LAST_ASCII = 0x7E;

    private CodeParser() {}

    static Parsed parse(RawCell.Content content) {
        String text = content.toString();
        OptionalInt stranger = text.codePoints()
                .filter(letter -> letter > LAST_ASCII && !Character.isSpaceChar(letter))
                .findFirst();
        if (stranger.isPresent()) {
            return lookAlike(text, stranger.getAsInt());
        }
        String tidy = text.replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F]+", "").toUpperCase(Locale.ROOT);
        Optional<OdsCode> code = OdsCode.of(tidy);
        if (code.isEmpty()) {
            return Parsed.wrong(
                    FindingCode.CODE_MALFORMED,
                    Words.quoted(text) + " is not an ODS code, which has three or five letters and digits. Enter your"
                            + " trust's ODS code.");
        }
        FieldValue value = new FieldValue.OfText(tidy);
        return tidy.equals(text)
                ? Parsed.of(value)
                : Parsed.of(
                        value,
                        FindingCode.CODE_TIDIED,
                        Severity.NOTE,
                        Words.quoted(text) + " was read as " + tidy + ". Nothing to do.");
    }

    private static Parsed lookAlike(String text, int letter) {
        return Parsed.wrong(
                FindingCode.CODE_LOOK_ALIKE,
                String.format(
                        Locale.ROOT,
                        "%s holds U+%04X (%s), which is no letter or digit of a code though it may look like one. Type"
                                + " the code with the keyboard.",
                        Words.quoted(text),
                        letter,
                        String.valueOf(Character.getName(letter))));
    }
}
