package org.programmereporting.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
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
        Progress progress) {}
