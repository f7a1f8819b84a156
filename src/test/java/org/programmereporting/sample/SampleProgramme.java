package org.programmereporting.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Writes the sample programme: {@code reference/}, {@code commentary/} and {@code returns/} of the programme's input folder. Its seed is
 * fixed, and neither clock nor locale nor time zone enters, so that the same definition gives the same bytes. To write it again:
 *
 * <pre>mvn test -Dtest=SampleProgrammeTest -Dsample.write=true</pre>
 */
public final class SampleProgramme {
    private final ReturnBytes bytes;
    private final ReferenceTables reference;
    private final Post post;
    private final EarlierReturns earlier;

    /** A programme whose returns follow this return-form.csv. */
    public SampleProgramme(Path returnForm) throws IOException {
        TrustRegister register = new TrustRegister();
        List<ExitPlan> plans = ExitPlan.of(register.remaining());
        this.bytes = new ReturnBytes(Form.read(returnForm));
        this.post = new Post(register, plans);
        this.earlier = new EarlierReturns(register, plans);
        this.reference = new ReferenceTables(register, plans, post);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "input/pacs-exit");
        new SampleProgramme(folder.resolve("return-form.csv")).writeTo(folder);
    }

    /** Writes all files over those that are there. */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, CsvTable> table : reference.all().entrySet()) {
            save(
                    folder.resolve("reference").resolve(table.getKey()),
                    table.getValue().bytes());
        }
        for (YearMonth period : Months.EARLIER) {
            earlier.write(folder.resolve("returns/" + period), period, bytes);
        }
        for (YearMonth period : Months.WITH_RETURNS) {
            String words = Commentary.WORDS.getOrDefault(period, "");
            save(folder.resolve("commentary/" + period + ".md"), words.getBytes(StandardCharsets.UTF_8));
            writeReturns(folder.resolve("returns/" + period), period);
        }
    }

    /** What the trusts sent in a month, before it becomes bytes. */
    List<ReturnFile> post(YearMonth period) {
        return post.of(period);
    }

    private void writeReturns(Path folder, YearMonth period) throws IOException {
        CsvTable received = new CsvTable("file,received");
        post.of(period).forEach(file -> received.add(file.path(), file.received()));
        save(folder.resolve("received.csv"), received.bytes());
        try {
            post.of(period).parallelStream().forEach(file -> write(folder, file));
        } catch (UncheckedIOException e) {
            throw new IOException("cannot write the returns of " + period, e);
        }
    }

    private void write(Path folder, ReturnFile file) {
        try {
            save(folder.resolve(file.path()), bytes.of(file.content(), file.ending(), file.period()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
    }
}
