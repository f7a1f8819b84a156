package org.programmereporting.returns;

import java.time.LocalDate;

/**
 * How many acute trusts used the national systems on a day.
 *
 * @param source who counted
 * @param line where it stands in the reference data
 */
public record AdoptionCount(LocalDate asAt, int trusts, String source, Source line) {}
