package org.programmereporting.cli;

import picocli.CommandLine.Option;

/** What the scheduler may be told. */
final class ScheduleOptions extends FolderOptions {
    @Option(names = "--list", description = "Print the next runs, and end.")
    boolean list;
}
