package org.programmereporting.forms;

import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.StatusReturn;

/**
 * The accepted return that a form was pre-filled from.
 *
 * @param trust who sent it: the trust itself or, until it has answered once, a predecessor
 * @param file its name, without folders
 */
public record EarlierReturn(OdsCode trust, ReportingPeriod period, String file) {
    /** A return without a known code is never accepted, so the code's cell tells the file. */
    static EarlierReturn of(StatusReturn answers) {
        String path = answers.value(CentreAnswers.ODS_CODE)
                .map(code -> code.source().file())
                .orElse("");
        return new EarlierReturn(answers.trust(), answers.period(), path.substring(path.lastIndexOf('/') + 1));
    }
}
