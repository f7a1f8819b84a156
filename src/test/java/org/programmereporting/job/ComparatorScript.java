package org.programmereporting.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A script under {@code src/test/bench} to be measured beside the program, where there is a Python that has its libraries. */
final class ComparatorScript {
    private static final List<String> PYTHON = List.of("/usr/bin/python3", "python3");

    private ComparatorScript() {}

    /** The command; empty where it cannot run, which is told. */
    static List<String> command(String script, String... arguments) throws InterruptedException {
        for (String python : PYTHON) {
            if (has(python)) {
                List<String> command = new ArrayList<>(List.of(python, "src/test/bench/" + script));
                command.addAll(List.of(arguments));
                return command;
            }
        }
        System.out.println("No Python with pandas, openpyxl and xlsxwriter: only the program is measured.");
        return List.of();
    }

    private static boolean has(String python) throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", "import pandas, openpyxl, xlsxwriter")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
