package org.programmereporting.validate;

/**
 * A rule of {@code programme.yml}, of one or two of three sets: between the answers of one return, against the trust's earlier return, across the
 * returns of a period.
 */
public sealed interface Rule permits WithinRule, EarlierRule, AcrossRule {}
