package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final Manifest MAY = new Manifest(
            "pacs-exit",
            "2014-05",
            "draft",
            "2014-05-31",
            "everything received",
            "1.0",
            "f".repeat(64),
            Map.of("accepted", 2L, "rejected", 0L),
            List.of("43 trusts remain."),
            List.of(),
            List.of("ZA1.xlsx: \"quoted\", té\uD83D\uDE00"),
            List.of(
                    new Manifest.Input("2014-05", "ZA1.xlsx", "1".repeat(64)),
                    new Manifest.Input("2014-05", "may.zip!/ZA2.csv", "2".repeat(64))),
            Map.of("programme.yml", "3".repeat(64)),
            Map.of("national-report.xlsx", "4".repeat(64), "data/metrics.csv", "5".repeat(64)));

    @TempDir
    Path folder;

    @Test
    void comesBackAsItWasWritten() throws IOException {
        Path file = Files.write(folder.resolve("manifest.json"), MAY.bytes());
        assertThat(Manifest.read(file)).contains(MAY);
        Manifest short_ = Manifest.readWithoutInputs(file).orElseThrow();
        assertThat(short_.inputs()).isEmpty();
        assertThat(short_.outputs()).isEqualTo(MAY.outputs());
        assertThat(short_.rejections()).isEqualTo(MAY.rejections());
    }

    /** Inputs stood before what a draft holds, and whatever stands after them is read. */
    @Test
    void aFormerOneIsReadToo() throws IOException {
        String text = new String(MAY.bytes(), StandardCharsets.UTF_8);
        int start = text.indexOf(",\n  \"inputs\"");
        String inputs = text.substring(start, text.length() - 3);
        String former = text.replace(inputs, "").replace(",\n  \"definition\"", inputs + ",\n  \"definition\"");
        Path file = Files.writeString(folder.resolve("manifest.json"), former);
        assertThat(former).endsWith("  }\n}\n");
        assertThat(Manifest.read(file)).contains(MAY);
        assertThat(Manifest.readWithoutInputs(file).orElseThrow().outputs()).isEqualTo(MAY.outputs());
    }

    @Test
    void isTheSameTextOnEveryMachine() {
        assertThat(new String(MAY.bytes(), StandardCharsets.UTF_8))
                .startsWith("""
                        {
                          "programme" : "pacs-exit",
                          "period" : "2014-05",
                        """)
                .contains("""
                          "counts" : {
                            "accepted" : 2,
                            "rejected" : 0
                          },
                          "headlines" : [ "43 trusts remain." ],
                          "notes" : [ ],
                        """)
                .contains("""
                          "inputs" : [ {
                            "period" : "2014-05",
                            "file" : "ZA1.xlsx",
                        """)
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    /** A workbook can hold half of a pair of letters. */
    @Test
    void halfOfAPairOfLettersStopsNothing() throws IOException {
        Manifest odd = new Manifest(
                "p",
                "2014-05",
                "draft",
                "",
                "",
                "",
                "",
                Map.of(),
                List.of(),
                List.of(),
                List.of("half \uD83D."),
                List.of(),
                Map.of(),
                Map.of());
        Path file = Files.write(folder.resolve("manifest.json"), odd.bytes());
        assertThat(Manifest.read(file).orElseThrow().rejections()).containsExactly("half ?.");
    }

    @Test
    void cutShortAnywhereItIsNone() throws IOException {
        byte[] whole = MAY.bytes();
        for (int length = 0; length < whole.length - 2; length++) {
            Path file = Files.write(folder.resolve("manifest.json"), Arrays.copyOf(whole, length));
            assertThat(Manifest.read(file)).as("%d bytes", length).isEmpty();
            assertThat(Manifest.readWithoutInputs(file)).as("%d bytes", length).isEmpty();
        }
    }
}
