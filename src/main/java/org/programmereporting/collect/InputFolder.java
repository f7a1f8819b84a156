package org.programmereporting.collect;

/** The returns of a programme, a folder a period. */
public final class InputFolder {}
