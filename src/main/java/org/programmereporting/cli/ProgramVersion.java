package org.programmereporting.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's own version, from the build. */
final class ProgramVersion implements IVersionProvider {
    private static final String RESOURCE = "/programme-reporting.properties";

    static String current() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
            Properties build = new Properties();
            build.load(in);
            return build.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Programme Reporting " + current(), "Java ${java.version} (${java.vendor})"};
    }
}
