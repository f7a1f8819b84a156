package org.programmereporting.job;

/**
 * What to type next.
 *
 * @param command as typed after the program's name
 * @param why what it is for
 */
public record NextStep(String command, String why) {}
