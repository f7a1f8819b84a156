/**
 * The order of things: Spring Batch jobs that take a programme's folder to its draft. {@code collectReturns} is discover, then read, judge and
 * store; {@code nationalReport} is measure, write, answer each trust, publish; {@code issueReturns} writes the forms; {@code distributeReport}
 * and {@code remindTrusts} send mail. The only package that knows all stages. Begin at
 * {@link org.programmereporting.job.ProgrammeRun}, then {@link org.programmereporting.job.CollectReturnsJob} and
 * {@link org.programmereporting.job.NationalReportJob}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.job;
