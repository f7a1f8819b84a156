package org.programmereporting.returns;

import java.time.LocalDate;

/** How many acute trusts used the national systems on a day, and who counted. */
public record AdoptionCount(LocalDate asAt, int trusts, String source) {}
