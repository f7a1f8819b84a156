package org.programmereporting.feedback;

import org.programmereporting.returns.OdsCode;

/** How a trust and its return are called in titles. */
final class Titles {
    private Titles() {}

    /** Name and code; an unknown trust is called so. */
    static String ofTrust(Feedback feedback) {
        String code = feedback.reply().trust().map(OdsCode::value).orElse("");
        return code.isEmpty() ? "an unknown trust" : (feedback.trustName() + " (" + code + ")").strip();
    }

    static String ofReturn(Feedback feedback) {
        return "return for " + Spoken.month(feedback.period()) + ", " + ofTrust(feedback);
    }
}
