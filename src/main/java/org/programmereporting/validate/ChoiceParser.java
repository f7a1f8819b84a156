package org.programmereporting.validate;

import java.util.List;
import java.util.Locale;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;

/** One of the form's words; case, spaces and hyphens may differ, if then just one word is meant. */
final class ChoiceParser {
    private ChoiceParser() {}

    static Parsed parse(RawCell.Content content, List<String> choices) {
        String text = content.toString();
        if (choices.contains(text)) {
            return Parsed.of(new FieldValue.OfText(text));
        }
        List<String> meant = choices.stream()
                .filter(choice -> plain(choice).equals(plain(text)))
                .toList();
        if (meant.size() == 1) {
            String words = Words.quoted(text) + " was read as " + Words.quoted(meant.get(0)) + ". Nothing to do.";
            return Parsed.of(new FieldValue.OfText(meant.get(0)), FindingCode.ANSWER_TIDIED, Severity.NOTE, words);
        }
        String stranger = Stranger.in(text)
                .map(letter -> ": it holds " + letter + ", which may look like another letter")
                .orElse("");
        return Parsed.wrong(
                FindingCode.CHOICE_UNKNOWN,
                Words.quoted(text) + " is not one of the choices" + stranger + ". Choose " + Words.either(choices)
                        + ".");
    }

    private static String plain(String text) {
        return TidyText.of(text).toLowerCase(Locale.ROOT).replaceAll("[\\s/_\\-]+", "");
    }
}
