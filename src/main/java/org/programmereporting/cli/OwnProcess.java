package org.programmereporting.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How this program was started, so that it can start itself again with another command. */
final class OwnProcess {
    private static final String MAIN = "org.programmereporting.ProgrammeReporting";

    private OwnProcess() {}

    static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(OwnProcess::isForEachProcess)
                .forEach(command::add);
        String path = System.getProperty("java.class.path");
        command.addAll(isPackaged() ? List.of("-jar", path) : List.of("-cp", path, MAIN));
        command.addAll(arguments);
        return command;
    }

    /** In the packaged jar the classes lie where only its launcher finds them. */
    private static boolean isPackaged() {
        return ClassLoader.getSystemResource(MAIN.replace('.', '/') + ".class") == null;
    }

    /** Memory and properties; not what two processes cannot share, such as a debugger's port. */
    private static boolean isForEachProcess(String option) {
        return option.startsWith("-Xm")
                || option.startsWith("-Xs")
                || option.startsWith("-XX:")
                || (option.startsWith("-D") && !option.startsWith("-Dcom.sun.management."));
    }
}
