package org.programmereporting.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where things lie, and of which programme. */
class FolderOptions {
    @Option(
            names = "--programme",
            paramLabel = "ID",
            description = "One programme; without it, every one in the input folder.")
    @Nullable
    String programme;

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "Input folder (default: ${DEFAULT-VALUE}).")
    Path input = Path.of("input");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Output folder (default: ${DEFAULT-VALUE}).")
    Path output = Path.of("output");
}
