package org.programmereporting.store;

import org.programmereporting.returns.ReportingPeriod;

/**
 * A draft as it lies there.
 *
 * @param fingerprint of its inputs
 * @param manifest hash of its manifest, and so of all its files
 */
public record DraftId(ReportingPeriod period, String fingerprint, String manifest) {}
