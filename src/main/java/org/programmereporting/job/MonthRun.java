package org.programmereporting.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.report.Edition;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closures;

/**
 * One run, settled before Spring starts: of which programme, for which period, on which inputs.
 *
 * @param asAt the day that figures speak of
 * @param knownBy up to when something must have been known to count
 * @param closures the periods that take in no further returns
 * @param definition the definition's files with their hashes
 * @param judging what a return's judgement depends on besides itself, hashed
 * @param fingerprint what the draft depends on, hashed
 * @param published the editions that figures are held against
 * @param edition what the pack is sealed as; none for a draft
 * @param clock for receipts and status only, never for a figure
 */
record MonthRun(
        ProgrammeFolder folder,
        Programme programme,
        OutputFolder output,
        ReportingPeriod period,
        LocalDate asAt,
        KnownBy knownBy,
        Closures closures,
        Inventory inventory,
        Map<String, String> definition,
        String judging,
        String fingerprint,
        String programVersion,
        Clock clock,
        Progress progress,
        Published published,
        Optional<Edition> edition) {
    /** Where the pack is written before it is published or sealed. */
    Path staging() {
        Path draft = output.staging(period, fingerprint);
        return edition.map(as -> draft.resolveSibling(draft.getFileName() + "-edition-" + as.number()))
                .orElse(draft);
    }

    MonthRun sealedAs(Edition sealed) {
        return new MonthRun(
                folder,
                programme,
                output,
                period,
                asAt,
                knownBy,
                closures,
                inventory,
                definition,
                judging,
                fingerprint,
                programVersion,
                clock,
                progress,
                published,
                Optional.of(sealed));
    }
}
