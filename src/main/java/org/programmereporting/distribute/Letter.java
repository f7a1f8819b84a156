package org.programmereporting.distribute;

/** What a message says, to whomever it goes. */
public record Letter(String subject, Body body) {}
