package org.programmereporting.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.Source;

/**
 * Copies of a good return, each damaged in one way, with exactly the findings, the outcome and the answers expected of it. The cases are the lines
 * of three text files: {@code damage | findings | outcome | what differs in the answers}; a held answer is written {@code !path}, one that is read
 * differently {@code path=value}, and every other answer must be read as it was.
 */
class MutatedCopiesTest {
    /** A line of a file of cases. */
    record Case(int line, String damage, String findings, String outcome, String answers) {
        @Override
        public String toString() {
            return line + ": " + damage;
        }
    }

    @Test
    void theUndamagedReturnIsAcceptedWithoutAWordInEveryFormat() {
        for (CheckedReturn good : List.of(
                DamagedCopies.check("ZL8.xlsx", XlsxText.of(DamagedCopies.BOOK)),
                DamagedCopies.check("ZL8.xls", XlsText.of(DamagedCopies.BOOK)),
                DamagedCopies.check("ZL8.csv", CsvChange.of(DamagedCopies.GOOD.lines(), "nothing")))) {
            assertThat(found(good)).isEqualTo("nothing");
            assertThat(good.outcome().id()).isEqualTo("accepted");
            assertThat(DamagedCopies.answers(good)).isEqualTo(DamagedCopies.ANSWERS);
        }
    }

    @Test
    void thereAreAtLeastTwoHundredCopies() {
        assertThat(workbooks().count() + oldWorkbooks().count() + csv().count()).isGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void aDamagedWorkbook(Case damaged) {
        judge(damaged, checked(damaged));
    }

    static CheckedReturn checked(Case damaged) {
        return DamagedCopies.check("ZL8.xlsx", XlsxText.of(changed(damaged)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oldWorkbooks")
    void aDamagedOldWorkbook(Case damaged) {
        judge(damaged, DamagedCopies.check("ZL8.xls", XlsText.of(changed(damaged))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("csv")
    void aDamagedCsv(Case damaged) {
        judge(damaged, DamagedCopies.check("ZL8.csv", CsvChange.of(DamagedCopies.GOOD.lines(), damaged.damage())));
    }

    static Stream<Case> workbooks() {
        return cases("xlsx.txt");
    }

    static Stream<Case> oldWorkbooks() {
        return cases("xls.txt");
    }

    static Stream<Case> csv() {
        return cases("csv.txt");
    }

    private static void judge(Case damaged, CheckedReturn judged) {
        assertThat(String.join(" | ", found(judged), judged.outcome().id(), differences(judged)))
                .isEqualTo(String.join(" | ", damaged.findings(), damaged.outcome(), damaged.answers()));
    }

    private static PlainBook changed(Case damaged) {
        PlainBook copy = DamagedCopies.BOOK.copy();
        new WorkbookChange(copy).make(damaged.damage());
        return copy;
    }

    private static String found(CheckedReturn judged) {
        List<String> findings = judged.findings().stream()
                .sorted(Finding.BY_WEIGHT)
                .map(finding ->
                        (finding.severity().id() + " " + finding.code().id() + " " + place(finding.source())).strip())
                .toList();
        return findings.isEmpty() ? "nothing" : String.join("; ", findings);
    }

    private static String place(Source source) {
        return source.sheet() + (source.sheet().isEmpty() || source.cell().isEmpty() ? "" : "!") + source.cell();
    }

    private static String differences(CheckedReturn judged) {
        if (judged.answers().isEmpty()) {
            return "";
        }
        TreeSet<String> held = new TreeSet<>(judged.answers().get().held());
        Map<String, String> answers = DamagedCopies.answers(judged);
        List<String> differences = new ArrayList<>();
        held.forEach(path -> differences.add("!" + path));
        TreeSet<String> paths = new TreeSet<>(DamagedCopies.ANSWERS.keySet());
        paths.addAll(answers.keySet());
        paths.stream()
                .filter(path -> held.stream().noneMatch(holding -> covers(holding, path)))
                .filter(path -> !answers.getOrDefault(path, "").equals(DamagedCopies.ANSWERS.getOrDefault(path, "")))
                .forEach(path -> differences.add(path + "=" + shortened(answers.getOrDefault(path, ""))));
        return String.join("; ", differences);
    }

    private static boolean covers(String held, String path) {
        return path.equals(held) || path.startsWith(held + "[") || path.startsWith(held + ".");
    }

    private static String shortened(String value) {
        return value.length() > 40 ? value.length() + " letters" : value.replace("\n", "\\n");
    }

    private static Stream<Case> cases(String file) {
        try (InputStream in = MutatedCopiesTest.class.getResourceAsStream(file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<Case> cases = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith("--")) {
                    cases.add(oneCase(i + 1, lines.get(i)));
                }
            }
            return cases.stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Case oneCase(int number, String line) {
        List<String> parts =
                Arrays.stream((line + " ").split("\\|", -1)).map(String::strip).collect(Collectors.toList());
        while (parts.size() < 4) {
            parts.add("");
        }
        return new Case(number, parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }
}
