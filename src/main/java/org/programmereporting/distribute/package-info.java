/**
 * Who gets what of a report, and how it leaves: rows of {@code stakeholders.csv} and what an edition holds come in, {@link
 * org.programmereporting.distribute.Message}s leave through a {@link org.programmereporting.distribute.Mailer}, by SMTP or as files for a mail program. What
 * became of each it says; who keeps that, and in which order things are sent, it does not know.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.distribute;
