package org.programmereporting.store;

import org.programmereporting.returns.ReportingPeriod;

/**
 * A file as it came.
 *
 * @param path below the period's folder
 * @param sequence the order in which files were first seen, from 1
 */
public record ReceivedFile(ReportingPeriod period, String path, String sha256, long sequence, long size) {}
