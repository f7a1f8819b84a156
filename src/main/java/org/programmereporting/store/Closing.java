package org.programmereporting.store;

import java.time.Instant;
import org.programmereporting.returns.ReportingPeriod;

/**
 * A period that takes in no further returns.
 *
 * @param receipts how many lines the ledger of receipts had: what they name counts, what comes after does not
 * @param hasPutBacks whether that ledger had a line for what had been put back, so that it tells what lay there; that of an earlier program had none
 */
public record Closing(ReportingPeriod period, long receipts, String by, Instant at, boolean hasPutBacks) {}
