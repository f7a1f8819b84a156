package org.programmereporting.validate;

import java.util.regex.Pattern;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawCell;

/** One e-mail address: a name, an at sign, a domain with a dot; no more is asked. */
final class EmailParser {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@,;:<>()\"\\\\\\p{Cntrl}]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private EmailParser() {}

    static Parsed parse(RawCell.Content content) {
        String text = content.toString();
        return text.length() <= LONGEST && FORM.matcher(text).matches()
                ? Parsed.of(new FieldValue.OfText(text))
                : Parsed.wrong(
                        FindingCode.EMAIL_MALFORMED,
                        Words.quoted(text) + " is not an e-mail address. Enter one such as name@trust.example.");
    }
}
