package org.programmereporting.returns;

import java.time.LocalDate;

/** A trust that leaves the programme without exiting its contracts; never counted as an exit. */
public record ScopeExit(OdsCode trust, LocalDate leavesOn, String reason, Source source) {}
