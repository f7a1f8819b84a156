package org.programmereporting.report.sheets;

import java.time.LocalDate;
import org.programmereporting.returns.TrustPosition;

/**
 * A reason why a trust needs attention.
 *
 * @param reason what is so, from the month's figures
 * @param action what is to be done about it
 * @param byCentre the centre has to act, not the trust
 * @param by the day by which it should be done
 */
record Attention(TrustPosition trust, String reason, String action, boolean byCentre, LocalDate by) {
    /** The trust acts. */
    static Attention of(TrustPosition trust, String reason, String action, LocalDate by) {
        return new Attention(trust, reason, action, false, by);
    }
}
