package org.programmereporting.validate;

import java.util.Locale;
import java.util.Optional;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FieldValue.Answer;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;

/** Yes or no, and where the form allows it, not applicable; in the words people use for them. */
final class AnswerParser {
    private AnswerParser() {}

    static Parsed parse(RawCell.Content content, boolean mayNotApply) {
        String text = content.toString();
        Optional<Answer> answer = answer(text).filter(a -> mayNotApply || a != Answer.NOT_APPLICABLE);
        if (answer.isEmpty()) {
            return Parsed.wrong(
                    FindingCode.YES_NO_UNKNOWN,
                    Words.quoted(text) + " is not an answer here. Answer yes or no"
                            + (mayNotApply ? ", or not applicable." : "."));
        }
        FieldValue value = new FieldValue.OfAnswer(answer.get());
        if (text.equals(answer.get().id())) {
            return Parsed.of(value);
        }
        String words = Words.quoted(text) + " was read as " + answer.get().id() + ". Nothing to do.";
        return Parsed.of(value, FindingCode.ANSWER_TIDIED, Severity.NOTE, words);
    }

    private static Optional<Answer> answer(String text) {
        return switch (TidyText.of(text).toLowerCase(Locale.ROOT).replaceAll("[\\s.\\-_]+", "")) {
            case "yes", "y", "true" -> Optional.of(Answer.YES);
            case "no", "n", "false" -> Optional.of(Answer.NO);
            case "n/a", "na", "notapplicable" -> Optional.of(Answer.NOT_APPLICABLE);
            default -> Optional.empty();
        };
    }
}
