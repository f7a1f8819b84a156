package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** An earlier view of a month is the month as it was reported then. */
class KnownByTest {
    private static final String THEN = "2014-07-09T18:00";

    @TempDir
    Path folder;

    SampleRun sample;

    @BeforeEach
    void copySample() {
        sample = new SampleRun(folder);
    }

    @Test
    void anEarlierViewIsReproducedExactlyWhateverCameSince() throws IOException {
        SampleRun.delete(sample.programme.resolve("reference/corrections.csv"));
        SampleRun.delete(sample.programme.resolve("reference/decisions.csv"));
        Path assessments = sample.programme.resolve("reference/assessments.csv"); // known from a week after
        String assessed = SampleRun.read(assessments);
        SampleRun.delete(assessments);
        Path later = folder.resolve("later");
        Files.createDirectories(later);
        Files.move(sample.returns("2014-06").resolve("late"), later.resolve("late"));
        Files.move(sample.returns("2014-06").resolve("resubmitted"), later.resolve("resubmitted"));
        assertThat(sample.run()).isZero();
        Map<String, String> then = data();
        Map<String, String> sheets = sheets();

        Files.move(later.resolve("late"), sample.returns("2014-06").resolve("late"));
        Files.move(later.resolve("resubmitted"), sample.returns("2014-06").resolve("resubmitted"));
        SampleRun.write(assessments, assessed);
        learnMore();
        assertThat(sample.run()).as(sample.printed()).isZero();
        assertThat(sample.metric("trusts-remaining")).isEqualTo("41");
        assertThat(sample.metric("trusts-exited")).isEqualTo("85");
        assertThat(sample.metric("reconciliation-exited")).isEqualTo("1");
        assertThat(sample.metric("reconciliation-left")).isEqualTo("1");
        assertThat(sample.metric("reconciliation-unexplained")).isEqualTo("0");
        assertThat(sample.printed()).contains("Report under its successor's code, Z9Q2A (New Hospitals NHS Trust).");
        assertThat(data().keySet()).isEqualTo(then.keySet());
        assertThat(data().entrySet()).doesNotContainAnyElementsOf(then.entrySet());

        assertThat(sample.run("run", "--known-by", THEN)).isZero();
        assertThat(data()).isEqualTo(then);
        assertThat(sheets()).isEqualTo(sheets);
        assertThat(sample.printed()).contains("2 returns came after 2014-07-09T18:00 and do not count in this view.");
        assertThat(SampleRun.read(sample.draft("2014-06").resolve("manifest.json")))
                .contains("\"knownBy\" : \"2014-07-09T18:00\"");
        assertThat(cover()).contains("Known by: 9 July 2014, 18:00.");
        assertThat(sample.run("run", "--known-by", THEN)).isZero();
        assertThat(sample.printed()).contains("nothing new").contains("2 returns came after");
    }

    @Test
    void refusesATimeThatIsNoneAndADayBeforeThePeriod() {
        assertThat(sample.run("run", "--known-by", "yesterday")).isEqualTo(2);
        assertThat(sample.printed()).contains("\"yesterday\" is not a date and time. Write it as 2014-07-08T17:00.");
        assertThat(sample.run("run", "--as-at", "2014-05-31", "--period", "2014-06"))
                .isEqualTo(2);
        assertThat(sample.printed()).contains("The as-at day 2014-05-31 lies before 2014-06 begins.");
    }

    /** An exit, a merger into a new trust, a trust that leaves, a deadline, a baseline, a correction and a decision, each known from the day after. */
    private void learnMore() {
        sample.extend("trusts", "ZL6,Merged away,Y56,2000-04-01,2014-05-31,2014-06-01,2014-07-10");
        sample.extend("trusts", "Z9Q2A,New Hospitals NHS Trust,Y56,2014-06-01,,,2014-07-10");
        sample.extend("successions", "ZL6,Z9Q2A,2014-06-01,Merger,2014-07-10");
        sample.append("reference/exits.csv", "ZL9,PACS,2014-06-20,2014-07-10,Board,EB-1");
        sample.append("reference/exits.csv", "ZL9,RIS,2014-06-20,2014-07-10,Board,EB-2");
        put("scope", "trust,leaves_on,reason,approved_by,known_from", "ZL8,2014-06-20,Stays,Board,2014-07-10");
        put(
                "deadlines",
                "cohort,deadline,effective_from,reason,approved_by,known_from",
                "london-2015,2015-09-30,2014-06-15,Extension,Board,2014-07-10");
        put(
                "corrections",
                "trust,period,field,old,new,reason,told_by,entered_by,approved_by,known_from",
                "ZL7,2014-06,delivery_confidence," + confidence("ZL7") + ",red,Mistyped,Manager,A,B,2014-07-10");
        put(
                "decisions",
                "trust,period,code,cell,field,decision,reason,by_whom,known_from",
                "ZT3,2014-06,name-differs,,Trust name,accepted,Known by both,B,2014-07-10T09:00");
    }

    private void put(String file, String header, String line) {
        SampleRun.write(sample.programme.resolve("reference/" + file + ".csv"), header + "\n" + line + "\n");
    }

    private String confidence(String trust) {
        return sample.lines("data/positions.csv").stream()
                .filter(line -> line.startsWith(trust + ","))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> data() {
        return SampleRun.contents(sample.draft("2014-06").resolve("data"));
    }

    /** Every cell of both workbooks but for the covers. */
    private Map<String, String> sheets() throws IOException {
        Map<String, String> sheets = new TreeMap<>();
        for (String name : new String[] {"national-report.xlsx", "analyst-annex.xlsx"}) {
            try (XSSFWorkbook workbook = open(name)) {
                for (Sheet sheet : workbook) {
                    if (!sheet.getSheetName().equals("Cover")) {
                        sheets.put(name + " " + sheet.getSheetName(), text(sheet));
                    }
                }
            }
        }
        return sheets;
    }

    private String cover() throws IOException {
        try (XSSFWorkbook workbook = open("national-report.xlsx")) {
            return text(workbook.getSheetAt(0));
        }
    }

    private XSSFWorkbook open(String name) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(SampleRun.bytes(sample.draft("2014-06").resolve(name))));
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                text.append(cell).append('|');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
