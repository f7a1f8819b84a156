package org.programmereporting.validate;

import java.util.Locale;
import java.util.Optional;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;

/** An ODS code, trimmed and in upper case. A letter of another script that looks alike is refused by its code point, never replaced. */
final class CodeParser {
    private CodeParser() {}

    static Parsed parse(RawCell.Content content) {
        String text = content.toString();
        Optional<String> stranger = Stranger.in(text);
        if (stranger.isPresent()) {
            return Parsed.wrong(
                    FindingCode.CODE_LOOK_ALIKE,
                    Words.quoted(text) + " holds " + stranger.get() + ", which is no letter or digit of a code though"
                            + " it may look like one. Type the code with the keyboard.");
        }
        String tidy = TidyText.of(text).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        Optional<OdsCode> code = OdsCode.of(tidy);
        if (code.isEmpty()) {
            return Parsed.wrong(
                    FindingCode.CODE_MALFORMED,
                    Words.quoted(text) + " is not an ODS code, which has three or five letters and digits. Enter your"
                            + " trust's ODS code.");
        }
        FieldValue value = new FieldValue.OfText(tidy);
        boolean asTyped = tidy.equals(text) && !(content instanceof RawCell.Typed typed && typed.trimmed());
        return asTyped
                ? Parsed.of(value)
                : Parsed.of(
                        value,
                        FindingCode.CODE_TIDIED,
                        Severity.NOTE,
                        tidy.equalsIgnoreCase(text) && !tidy.equals(text)
                                ? Words.quoted(text) + " was read as " + tidy + ". Nothing to do."
                                : "The code was read as " + tidy + ", without the spaces or invisible characters in the"
                                        + " cell. Nothing to do.");
    }
}
