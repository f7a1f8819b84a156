package org.programmereporting;

import org.programmereporting.cli.CommandLineApp;
import org.programmereporting.xml.JdkXml;

/** main: arguments to command to exit code. */
public final class ProgrammeReporting {
    private ProgrammeReporting() {}

    public static void main(String[] arguments) {
        // charts and fonts are never drawn on a screen here; a server has none
        System.setProperty("java.awt.headless", "true");
        JdkXml.choose();
        System.exit(CommandLineApp.onConsole().execute(arguments));
    }
}
