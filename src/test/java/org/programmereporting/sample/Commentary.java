package org.programmereporting.sample;

import java.time.YearMonth;
import java.util.Map;

/** The analyst's words of each month, as plain text. */
final class Commentary {
    static final Map<YearMonth, String> WORDS = Map.of(
            Months.APRIL, """
            This is the first month in which every remaining trust was asked for the new return.
            Most plans show a date for every milestone, but half of them put the migration and the cut-over into the last weeks.
            One return did not arrive; the trust has promised it for May.
            """,
            Months.MAY, """
            Two trusts of the eastern contract merged on 1 May and now report as one, so the number remaining is lower by one without an exit.
            About a third of the trusts moved their forecast to a later date; the reason given most often is the outgoing suppliers' engineers.
            One trust left the RIS contract at the end of the month and stays in the count until it leaves PACS.
            """,
            Months.JUNE, """
            Forty-three trusts remain, and London has one year to go.
            Too many trusts leave time-critical tasks to the end of their exit plans: when one of them slips, no time is left to recover.
            One trust reports that it has left both contracts; it stays in the count until the service manager confirms the exit.
            Trusts with more than 20 TB that have not begun to migrate are asked to agree an export slot with their outgoing supplier in July.
            """);

    private Commentary() {}
}
