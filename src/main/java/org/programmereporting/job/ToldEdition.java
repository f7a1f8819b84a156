package org.programmereporting.job;

import java.time.Instant;
import java.util.Optional;

/**
 * An edition, for {@code status}.
 *
 * @param id such as {@code 2014-06/1}
 * @param withdrawn why it was called back, if it was
 */
public record ToldEdition(String id, String reviewer, String approver, Instant at, Optional<String> withdrawn) {}
