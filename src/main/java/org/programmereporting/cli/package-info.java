/**
 * The command line: arguments come in, a command runs, words for a person and an exit code leave. Parsing comes first; Spring starts only for
 * commands that need it. Begin at {@link org.programmereporting.cli.CommandLineApp}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.cli;
