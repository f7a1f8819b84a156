package org.programmereporting.job;

import java.time.LocalDate;
import java.util.Optional;
import org.programmereporting.report.Shown;
import org.programmereporting.store.Editions;
import org.programmereporting.store.SealedEdition;

/** What stands beside an edition that was called back: when, by whom, why, and which edition stands instead. */
final class WithdrawalNotice {
    private WithdrawalNotice() {}

    static String of(SealedEdition edition, Editions.Withdrawn how, Optional<SealedEdition> standing) {
        return "Edition " + edition.number() + " of " + edition.period() + " is WITHDRAWN. Don't use its figures.\n"
                + "Withdrawn on: " + day(how) + "\n"
                + "Withdrawn by: " + how.by().orElse("not named") + "\n"
                + "Reason: " + how.reason() + "\n"
                + "In its place: "
                + standing.map(other -> "edition " + other.number() + " of " + other.period() + ", in " + other.number()
                                + "/ beside this notice")
                        .orElse("no edition of " + edition.period() + " yet")
                + "\n";
    }

    private static String day(Editions.Withdrawn how) {
        return Shown.date(LocalDate.ofInstant(how.at(), UkTime.ZONE));
    }
}
