package org.programmereporting.collect.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.collect.XlsxParts;

/** A small programme whole, with files made to do harm among its returns. */
class HostileProgrammeTest {
    private static final int SMALL = 200_000;
    private static final List<String> INJECTIONS = List.of(
            "=cmd|'/c calc'!A1",
            "+1+cmd|'/c calc'!A1",
            "-1+cmd|'/c calc'!A1",
            "@SUM(1+1)*cmd|'/c calc'!A1",
            "=HYPERLINK(\"http://127.0.0.1:9/\",\"see\")",
            "=WEBSERVICE(\"http://127.0.0.1:9/\")",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "<a href=javascript:alert(1)>x</a>",
            "]]>&e;\u009b31m\nFORGED line");
    /** As {@code ZG2} looks: Cyrillic, Greek and wide letters, with an accent, and one that turns the direction. */
    private static final List<String> LOOK_ALIKES =
            List.of("ZԌ2", "ΖG2", "ＺＧ２", "\u202e2GZ", "ZG2\u0301", "ƵG2", "ZG２");

    @TempDir
    Path folder;

    @Test
    void threeHundredBadFilesChangeNoFigure() throws IOException, InterruptedException {
        SampleRun alone = SampleRun.of(folder.resolve("alone"), "mail-exit");
        assertThat(alone.run("run")).as(alone.printed()).isZero();
        SampleRun among = SampleRun.of(folder.resolve("among"), "mail-exit");
        int bad = addBadFiles(among.returns("2014-06"));
        assertThat(bad).isGreaterThanOrEqualTo(300);
        assertThat(among.run("run")).as(among.printed()).isZero();
        for (String file : List.of("metrics.csv", "positions.csv", "forecast.csv")) {
            assertThat(draft(among, "data/" + file)).as(file).isEqualTo(draft(alone, "data/" + file));
        }
        assertThat(draft(among, "data/returns.csv").lines().filter(line -> line.contains("look-alike")))
                .hasSize(LOOK_ALIKES.size())
                .allSatisfy(line -> assertThat(line).contains("rejected"));
        assertThat(Outputs.in(among.output).active()).isEmpty();
    }

    @Test
    void nothingFromAnInputBecomesActiveInAnyOutput() throws IOException {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        Path returns = sample.returns("2014-06");
        inject(
                returns.resolve("ZG2-2014-06.csv"),
                List.of("completed_by", "role", "signed_off_by", "reason", "system", "supplier"));
        inject(returns.resolve("ZG3-2014-06.csv"), List.of(""));
        addNames(returns);
        assertThat(sample.run("run")).as(sample.printed()).isZero();
        assertThat(sample.printed()).doesNotContain("\u001b").doesNotContain("\nFORGED");
        assertThat(sample.run("issue")).as(sample.printed()).isZero();
        Outputs outputs = Outputs.in(sample.output);
        assertThat(outputs.active()).isEmpty();
        assertThat(outputs.looked()).isGreaterThan(20);
        assertThat(SampleRun.read(sample.output.resolve("mail-exit/2014-06/data/findings.csv")))
                .contains("'=cmd|'/c calc'!A1");
    }

    private static String draft(SampleRun sample, String file) {
        return SampleRun.read(sample.output.resolve("mail-exit/2014-06").resolve(file));
    }

    /** The value of each field whose key ends so, in place of what the trust said. */
    private static void inject(Path file, List<String> keys) {
        AtomicInteger next = new AtomicInteger();
        StringBuilder text = new StringBuilder();
        SampleRun.read(file).lines().forEach(line -> {
            String[] cells = line.split(",", 4);
            boolean says = !List.of("field", "ods_code", "period", "form_version", "programme", "milestone", "service")
                            .contains(cells[2])
                    && keys.stream().anyMatch(cells[2]::endsWith);
            String injected = INJECTIONS.get(next.getAndIncrement() % INJECTIONS.size());
            cells[3] = says ? '"' + injected.replace("\"", "\"\"") + '"' : cells[3];
            text.append(String.join(",", cells)).append('\n');
        });
        SampleRun.write(file, text.toString());
    }

    private static void addNames(Path returns) throws IOException {
        for (String name : List.of(
                "=cmd|'calc'!A1.csv",
                "+1+1.xlsx",
                "-1+1.xls",
                "@SUM(1).csv",
                "<script>alert(1)",
                "a\nFORGED line.csv",
                "a\u001b[31m.csv",
                "\u202excel.csv",
                "-rf")) {
            Files.write(returns.resolve(name), Blown.bytes("table,row,field,value\n,,ods_code,=1+1\n"));
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("=1+cmd|'calc'!A1.csv", Blown.bytes("=1+1"));
        entries.put("../../../@escaped.csv", Blown.bytes("=1+1"));
        entries.put("C:\\windows\\+1.csv", Blown.bytes("=1+1"));
        Files.write(returns.resolve("=names.zip"), XlsxParts.zip(entries));
        Files.write(
                returns.resolve("sheets.xlsx"),
                Blown.with(Blown.BOOK, xml -> xml.replace("\"Risks\"", "\"=1+cmd|x\"")));
    }

    private static int addBadFiles(Path returns) throws IOException, InterruptedException {
        int number = 0;
        for (HostileFile file : HostileFilesTest.files().toList()) {
            byte[] bytes = file.bytes().get();
            if (bytes.length <= SMALL) {
                Files.write(returns.resolve("bad-" + ++number + "-" + file.name()), bytes);
            }
        }
        for (Damage damage : Damage.some(200, 11)) {
            Files.write(returns.resolve("bad-" + ++number + "-" + damage.name()), damage.bytes());
        }
        for (String code : LOOK_ALIKES) {
            String text = SampleRun.read(returns.resolve("ZG2-2014-06.csv"))
                    .replace(",,ods_code,ZG2", ",,ods_code," + code)
                    .replace("mailboxes_moved,520", "mailboxes_moved,5200");
            Files.writeString(returns.resolve("look-alike-" + ++number + ".csv"), text, StandardCharsets.UTF_8);
        }
        Files.createSymbolicLink(returns.resolve("link.xlsx"), returns.resolve("ZG2-2014-06.csv"));
        Files.createDirectory(returns.resolve("folder.xlsx"));
        new ProcessBuilder("mkfifo", returns.resolve("pipe.xlsx").toString())
                .start()
                .waitFor();
        return number + 3;
    }
}
