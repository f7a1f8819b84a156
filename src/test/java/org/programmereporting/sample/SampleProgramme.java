package org.programmereporting.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the sample programme: {@code reference/}, {@code commentary/} and {@code returns/} of the programme's input folder. Its seed is
 * fixed, and neither clock nor locale nor time zone enters, so that the same definition gives the same bytes. To write it again:
 *
 * <pre>mvn test -Dtest=SampleProgrammeTest -Dsample.write=true</pre>
 */
public final class SampleProgramme {
    private final Path folder;
    private final TrustRegister register = new TrustRegister();
    private final ReferenceTables reference;

    /** For the folder of one programme, such as {@code input/pacs-exit}, which holds its return-form.csv. */
    public SampleProgramme(Path folder) {
        this.folder = folder;
        this.reference = new ReferenceTables(register, ExitPlan.of(register.remaining()));
    }

    public static void main(String[] arguments) throws IOException {
        new SampleProgramme(Path.of(arguments.length > 0 ? arguments[0] : "input/pacs-exit")).write();
    }

    /** Writes all files, over those that are there. */
    public void write() throws IOException {
        for (Map.Entry<String, CsvTable> table : reference.all().entrySet()) {
            save("reference/" + table.getKey(), table.getValue().bytes());
        }
    }

    private void save(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
    }
}
