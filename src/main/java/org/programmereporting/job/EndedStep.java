package org.programmereporting.job;

/**
 * A step of a run that ended.
 *
 * @param name as the job has it
 * @param outcome Spring Batch's exit code, in small letters
 * @param millis how long it took
 */
public record EndedStep(String name, String outcome, long millis) {}
