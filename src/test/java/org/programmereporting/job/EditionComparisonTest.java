package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.report.Edition;

/** Nothing but number, status, names and dates may tell an edition from its draft. */
class EditionComparisonTest {
    private static final Edition EDITION =
            new Edition(1, "Ann <Analyst>", "Bo", LocalDate.of(2014, 7, 20), Optional.empty());

    @TempDir
    Path folder;

    private Path draft;
    private Path sealed;

    @BeforeEach
    void twoPacks() {
        draft = folder.resolve("draft");
        sealed = folder.resolve("sealed");
        write(draft, "data/metrics.csv", text("p,2014-06,draft,late,3\n"));
        write(sealed, "data/metrics.csv", text("p,2014-06,1,late,3\n"));
        write(draft, "report.xlsx", workbook("<t>Status: DRAFT</t><t>Reviewed by: nobody yet.</t>", "3"));
        write(sealed, "report.xlsx", workbook("<t>Status: Edition 1</t><t>Reviewed by: Ann &lt;Analyst&gt;.</t>", "3"));
        write(draft, Manifest.FILE, text("{\"outputs\": {\"data/metrics.csv\": \"\", \"report.xlsx\": \"\"}}"));
    }

    @Test
    void numberStatusAndNamesMayDiffer() {
        assertThat(difference()).isEmpty();
    }

    @Test
    void aFigureInAWorkbookMayNot() {
        write(sealed, "report.xlsx", workbook("<t>Status: Edition 1</t><t>Reviewed by: Ann &lt;Analyst&gt;.</t>", "4"));
        assertThat(difference()).contains("report.xlsx, part sheet2.xml, line 1");
    }

    @Test
    void aFigureInACsvMayNot() {
        write(sealed, "data/metrics.csv", text("p,2014-06,1,late,4\n"));
        assertThat(difference()).contains("data/metrics.csv, line 1");
    }

    @Test
    void aFileMoreOrLessMayNotBe() {
        write(sealed, "feedback/ZA1.xlsx", text("more"));
        assertThat(difference()).contains("feedback/ZA1.xlsx is in one of them only");
        SampleRun.delete(sealed.resolve("feedback"));
        SampleRun.delete(sealed.resolve("report.xlsx"));
        assertThat(difference()).contains("report.xlsx is in one of them only");
    }

    private Optional<String> difference() {
        try {
            return new EditionComparison(EDITION).firstDifference(draft, sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook(String cover, String figure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("sheet1.xml"));
            zip.write(text(cover));
            zip.putNextEntry(new ZipEntry("sheet2.xml"));
            zip.write(text("<v>" + figure + "</v>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path pack, String name, byte[] bytes) {
        try {
            Path file = pack.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
