package org.programmereporting.returns;

/** Whom to ask at a trust. */
public record Contact(OdsCode trust, String role, String name, String email, String telephone) {}
