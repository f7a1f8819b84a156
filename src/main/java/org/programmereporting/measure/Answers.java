package org.programmereporting.measure;

import org.programmereporting.returns.FieldValue.Answer;

/** The answers to a yes-or-no question, as a return's text gives them. */
final class Answers {
    private Answers() {}

    static boolean isYes(String text) {
        return text.equals(Answer.YES.id());
    }

    static boolean isNotApplicable(String text) {
        return text.equals(Answer.NOT_APPLICABLE.id());
    }
}
