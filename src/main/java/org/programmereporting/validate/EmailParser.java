package org.programmereporting.validate;

import java.util.regex.Pattern;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;

/** One e-mail address: a name, an at sign, a domain with a dot; no more is asked. */
final class EmailParser {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@,;:<>()\"\\\\\\p{Cntrl}]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private EmailParser() {}

    static Parsed parse(RawCell.Content content) {
        String typed = content.toString();
        String text = TidyText.of(typed);
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return Parsed.wrong(
                    FindingCode.EMAIL_MALFORMED,
                    Words.quoted(typed) + " is not an e-mail address. Enter one such as name@trust.example.");
        }
        FieldValue value = new FieldValue.OfText(text);
        return text.equals(typed)
                ? Parsed.of(value)
                : Parsed.of(
                        value,
                        FindingCode.ANSWER_TIDIED,
                        Severity.NOTE,
                        "The address was read as " + Words.quoted(text) + ". Nothing to do.");
    }
}
