package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.measure.AcceptedReturns;
import org.programmereporting.measure.AskedFigure;
import org.programmereporting.measure.Explanation;
import org.programmereporting.measure.Kinds;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.measure.Positions;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.report.AnnexLayout;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.OpenMatters;
import org.programmereporting.report.Report;
import org.programmereporting.report.ReportLayout;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;
import org.programmereporting.report.csv.TidyCsv;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;

/** A field and a metric of it are added by a line each, and stand in the report, its notes, its sources, the tidy file, and an explanation. */
class AddedLinesTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();

    private static final String FIELD =
            ",studies_checked,Studies checked,Return,D62,integer,no,0..100000000,hold,,Checked by eye.,last\n";

    private static final String METRIC = "  - { id: studies-checked, title: Studies checked by eye, unit: share,"
            + " kind: migration-progress, total: studies_total, migrated: studies_checked, groups: [cohort],"
            + " definition: Studies that somebody looked at divided by studies to migrate. }\n";

    @TempDir
    Path folder;

    private MonthlyFigures figures;
    private Programme programme;

    @BeforeEach
    void addTwoLinesAndAnswerOne() throws IOException {
        Path path = folder.resolve("pacs-exit");
        SampleRun.copyDefinition(path);
        SampleRun.write(path.resolve("return-form.csv"), SampleRun.read(path.resolve("return-form.csv")) + FIELD);
        SampleRun.write(
                path.resolve("programme.yml"),
                SampleRun.read(path.resolve("programme.yml")).replace("\nmetrics:\n", "\nmetrics:\n" + METRIC));
        Path sent = folder.resolve("ZL7-2014-06.csv");
        Files.copy(Path.of("input/pacs-exit/returns/2014-06/ZL7-2014-06.csv"), sent);
        SampleRun.write(sent, SampleRun.read(sent) + ",,studies_checked,104100\n");
        ProgrammeFolder programmeFolder = new ProgrammeFolder(path);
        programme = programmeFolder.read();
        figures = figures(new FileCheck(programmeFolder).judge(sent, Optional.of(JUNE)));
    }

    private MonthlyFigures figures(List<CheckedReturn> files) {
        ReferenceData reference = programme.reference();
        AcceptedReturns accepted =
                AcceptedReturns.of(List.of(files.get(0).answers().orElseThrow()));
        MonthView month = new MonthView(
                reference,
                List.of(Positions.at(JUNE, JUNE.lastDay(), reference, accepted)),
                Positions.opening(JUNE, reference, accepted),
                List.of());
        return new MonthlyFigures(
                programme.about(),
                month,
                NationalMetrics.of(
                        programme.metrics().stream().map(Kinds::metric).toList(), month, Optional.empty()),
                programme.metrics(),
                programme.form(),
                files,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new OpenMatters(new TreeMap<>(), List.of()),
                "f",
                Optional.empty(),
                List.of());
    }

    @Test
    void theMetricStandsInTheReportAndItsDefinitionInTheNotes() {
        Report report = ReportLayout.compose(figures, programme.sheets());
        assertThat(text(report, "Headlines")).containsPattern("Studies checked by eye[^|]*\\|[^|]*\\| 25% ");
        assertThat(text(report, "Notes")).contains("Studies that somebody looked at divided by studies to migrate.");
    }

    @Test
    void theMetricStandsInTheTidyFileNationallyAndByGroup() {
        assertThat(new String(TidyCsv.metrics(figures), StandardCharsets.UTF_8).lines())
                .contains(
                        "pacs-exit,2014-06,draft,studies-checked,,,0.25,share,104100,416400,,",
                        "pacs-exit,2014-06,draft,studies-checked,cohort,london-2015,0.25,share,104100,416400,,");
    }

    @Test
    void theFieldStandsAmongTheSourcesWithItsLine() {
        int line =
                (int) SampleRun.read(folder.resolve("ZL7-2014-06.csv")).lines().count();
        assertThat(text(AnnexLayout.compose(figures), "Sources"))
                .containsPattern(
                        "Studies checked \\| 104100 \\| June 2014 \\| [^|]*ZL7-2014-06\\.csv \\| \\[z] \\| line "
                                + line);
    }

    @Test
    void theFigureIsExplainedByTheAnswer() {
        AskedFigure asked = AskedFigure.find(programme.metrics(), figures.metrics(), "studies-checked", "", "");
        assertThat(Explanation.of(asked, figures.month(), List.of()).rows())
                .filteredOn(row -> row.counts() == Explanation.Counts.NUMERATOR)
                .singleElement()
                .satisfies(row -> assertThat(row.subject()).isEqualTo("ZL7"))
                .satisfies(row -> assertThat(row.evidence())
                        .extracting(each -> each.what() + " " + each.value())
                        .containsExactly("studies_total 416400", "studies_checked 104100"));
    }

    private static String text(Report report, String name) {
        return report.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .map(sheet -> TableText.of((Sheet.Tabular) sheet))
                .findFirst()
                .orElseThrow();
    }
}
