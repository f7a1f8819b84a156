package org.programmereporting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.SampleRun;
import org.programmereporting.forecast.ForecastSettings;

/** The shipped definition, and the words for each kind of mistake in one. */
class ProgrammeFolderTest {
    @TempDir
    Path folder;

    SampleRun sample;

    @BeforeEach
    void copySample() {
        sample = new SampleRun(folder);
    }

    @Test
    void readsTheShippedProgramme() {
        Programme programme = new ProgrammeFolder(sample.programme).read();
        assertThat(programme.id()).isEqualTo("pacs-exit");
        assertThat(programme.form().tables()).containsExactly("contracts", "milestones", "tasks", "risks");
        assertThat(programme.reference().register().cohorts()).extracting("id").contains("london-2015");
        assertThat(programme.metrics()).extracting("id").contains("trusts-remaining", "slippage");
        assertThat(programme.sheets()).extracting("name").contains("London June 2015", "Burn-down");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "programme.yml | title: Exit | titel: Exit | \"titel\" is not known here",
                "programme.yml | deadline: 2015-06-30 | deadline: 30/06/2015 | \"30/06/2015\" for \"deadline\" is not a date",
                "programme.yml | clusters: [london] | clusters: [londn] | The cluster \"londn\" is not known",
                "programme.yml | kind: adoption | kind: adaption | adaption",
                "programme.yml | of: in-scope | of: in-skope | in-skope",
                "programme.yml | groups: [service, cluster] | groups: [service, klaster] | klaster",
                "programme.yml | kind: milestones-in-order | kind: milestones-in-ordre | milestones-in-ordre",
                "programme.yml | whole: tb_total | whole: tb_totl | tb_totl",
                "programme.yml | tables: [tasks, risks] | tables: [tasks, risk] | the table \"risk\", which the form does not have",
                "programme.yml | totals: [studies_total, tb_total] | totals: [studies_total] | as many of the one as of the other, not 2 and 1",
                "programme.yml | confidence: delivery_confidence, sign-off | confidence: consortium, sign-off | needs choices in \"consortium\"",
                "programme.yml | approval: contracts.change_approval | approval: contracts.change | names \"contracts.change\"",
                "programme.yml | figures: [studies_migrated, tb_migrated] | figures: [measured_on] | needs a number",
                "programme.yml | kind: exit-not-withdrawn | kind: exit-withdrawn | rule kind \"exit-withdrawn\" is not known",
                "programme.yml | days: 90 | days: ninety | needs a whole number for \"days\", not \"ninety\"",
                "programme.yml | kind: same-file | kind: same-file, of: two | knows no setting \"of\"; it has none",
                "programme.yml | at-least: 15 | at-most: 15 | knows no setting \"at-most\"",
                "programme.yml | field: consortium } | field: contracts.system } | needs a single field",
                "programme.yml | answers: [not yet selected | answer: [not yet selected | knows no setting \"answer\"",
                "programme.yml | supplier: outgoing_supplier } | supplier: outgoing } | names \"contracts.outgoing\"",
                "programme.yml | field: tb_total, | field: tb_totl, | The form has no field \"tb_totl\"",
                "programme.yml | volume_tb] | tb_migrated] | \"tb_migrated\" is the name of something else on the form",
                "programme.yml | [Expected exit, | [Forecast Exit, | \"Forecast Exit\" is the name of something else on the form",
                "programme.yml | sheet: Contracts | sheet: Contract | The form has no sheet \"Contract\"",
                "programme.yml | names: [Services] | names: [Tasks] | \"Tasks\" is the name of something else on the form",
                "programme.yml | kind: burn-down | kind: burndown | burndown",
                "programme.yml | cohort: london-2015 } | cohort: london-2051 } | london-2051",
                "programme.yml | kind: region } | kind: regoin } | the kind \"regoin\" is unknown; known are cohort, region, supplier",
                "programme.yml | kind: region } | kind: region, of: all } | the kind region has no setting of",
                "programme.yml | , milestones: go-live } | } | the kind supplier needs the setting milestones",
                "programme.yml | stage-field: procurement_stage, awarded: contract awarded, milestones | stage-field: procurement, awarded: contract awarded, milestones | no field of the return form",
                "programme.yml | awarded: contract awarded, milestones | awarded: won, milestones | an awarded stage that is no answer of the stage-field; these are not started, ",
                "programme.yml | milestones: go-live } | milestones: go-life } | the unknown milestone \"go-life\"",
                "programme.yml | id: first-wave, | id: first/wave, | \"first/wave\" cannot be one",
                "programme.yml | id: re-baselined | id: exits-since | The id \"exits-since\" stands twice in \"metrics\"",
                "programme.yml | services: [PACS, RIS] | services: [PACS, RIS | This is not YAML",
                "programme.yml | draws: 10000 | draws: 0 | \"0\" for \"draws\" is not a whole number, 1 to 100000. Write a number, 1 to 100000",
                "programme.yml | draws: 10000 | draw: 10000 | \"draw\" is not known here",
                "programme.yml | correlation: 0.3 | correlation: 1 | \"1\" for \"correlation\" is not a number, 0 to below 1",
                "programme.yml | strata-tb: 20 | strata-tb: many | \"many\" for \"strata-tb\" is not a number, at least 0",
                "programme.yml | smallest-stratum: 20 | smallest-stratum: 0.5 | \"0.5\" for \"smallest-stratum\" is not",
                "programme.yml | volume-field: tb_total | volume-field: tb_totl | \"tb_totl\" for \"volume-field\" is not a single field of the return form that holds a number",
                "programme.yml | measured-field: measured_on | measured-field: tb_total | that holds a date. Use one of \"",
                "programme.yml | pace-months: 3 | pace-months: 0 | \"0\" for \"pace-months\"",
                "programme.yml | cut-over-allowance-days: 14 | cut-over-allowance-days: -1 | \"-1\" for \"cut-over-allowance-days\"",
                "programme.yml | months-past-deadline: 12 | months-past-deadline: 121 | a whole number, 0 to 120",
                "return-form.csv | Return,D14,text | Return,14D,text | \"14D\" for \"cell\" is not a cell",
                "return-form.csv | Return,D14,text | Return,D15,text | The cell Return!D15 has two fields",
                "return-form.csv | ,signed_off_on, | ,signed_off_by, | The field \"signed_off_by\" stands twice",
                "return-form.csv | yyyy-MM. Printed on the form.\",fixed | yyyy-MM. Printed on the form.\",fix | \"fix\" for \"prefill\" is not known",
                "return-form.csv | Return,D14,text | Return,A14,text | there is no room for its label",
                "return-form.csv | Return,C18,heading | Return,D18,heading | The heading in Return!D18 stands where answers are read",
                "return-form.csv | Risks,A2,heading | Risks,Z9,heading | The heading in Risks!Z9 stands where answers are read",
                "return-form.csv | Risks,A2,heading | Risk,A2,heading | The heading is for the sheet \"Risk\", which has no field",
                "return-form.csv | table,key | table,kee | The column \"key\" is missing",
                "reference/adoption.csv | as_at,trusts | as_at,trust | The column \"trusts\" is missing",
            })
    void refusesAMistakeWithItsFileAndLine(String file, String right, String wrong, String words) {
        Path path = sample.programme.resolve(file);
        String before = SampleRun.read(path);
        assertThat(before).contains(right);
        SampleRun.write(
                path,
                before.replaceFirst(
                        java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong)));
        assertThatThrownBy(() -> new ProgrammeFolder(sample.programme).read())
                .isInstanceOf(DefinitionException.class)
                .hasMessageMatching("(?s).*pacs-exit." + java.util.regex.Pattern.quote(file) + ":\\d+: .*")
                .hasMessageContaining(words);
    }

    @Test
    void tellsEveryWrongLineOfAReferenceFileAtOnce() {
        sample.append("reference/exits.csv", "ZZZ,PACS,2014-06-20,2014-06-25,Exit board,EB-1");
        sample.append("reference/exits.csv", "ZZ9,PACS,20/06/2014,2014-06-25,Exit board,EB-2");
        long lines = SampleRun.read(sample.programme.resolve("reference/exits.csv"))
                .lines()
                .count();
        assertThatThrownBy(() -> new ProgrammeFolder(sample.programme).read())
                .hasMessage("%s:%d: The trust \"ZZZ\" is not in trusts.csv. Correct the code, or add the trust.\n"
                                .formatted(sample.programme.resolve("reference/exits.csv"), lines - 1)
                        + "%s:%d: The trust \"ZZ9\" is not in trusts.csv. Correct the code, or add the trust."
                                .formatted(sample.programme.resolve("reference/exits.csv"), lines));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reference/exits.csv | ZA1,PACS,2014-06-10,2014-06-12,Exit board,EB-1 | The exit of ZA1 from PACS stands on line 2 already",
                "reference/exits.csv | ZL9,PACS,1999-06-10,2014-06-12,Exit board,EB-1 | lies before it held the contract",
                "reference/first-wave.csv | ZA1,21.4,go-lve,2011-10-27,2011-11-09,2011-11-14 | \"go-lve\" for \"milestone\" is not known",
                "reference/adoption.csv | 2014-06-01,128,anybody | The count of 2014-06-01",
                "reference/calendar.csv | 2014-06,2014-06-25,2014-07-08T17:00,2014-07-15T17:00,2014-07-21T09:30 | The period 2014-06 stands on line",
            })
    void refusesALineThatContradictsAnother(String file, String line, String words) {
        if (file.endsWith("adoption.csv")) {
            sample.append(file, line);
        }
        sample.append(file, line);
        assertThatThrownBy(() -> new ProgrammeFolder(sample.programme).read())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining(file + ":")
                .hasMessageContaining(words);
    }

    @Test
    void aProgrammeThatListsNoFurtherWorkbooksHasNone() {
        Path path = sample.programme.resolve("programme.yml");
        assertThat(new ProgrammeFolder(sample.programme).read().packs()).hasSize(3);
        SampleRun.write(path, SampleRun.read(path).replaceFirst("(?s)\\n  packs:.*", "\n"));
        assertThat(new ProgrammeFolder(sample.programme).read().packs()).isEmpty();
    }

    @Test
    void aProgrammeWithoutAForecastPartHasNoForecast() {
        Path path = sample.programme.resolve("programme.yml");
        assertThat(new ProgrammeFolder(sample.programme).read().forecast().map(ForecastSettings::draws))
                .contains(10_000);
        SampleRun.write(path, SampleRun.read(path).replaceFirst("(?s)\\nforecast:.*?\\n\\n", "\n"));
        assertThat(new ProgrammeFolder(sample.programme).read().forecast()).isEmpty();
    }

    @Test
    void namesAMissingReferenceFile() {
        SampleRun.delete(sample.programme.resolve("reference/exits.csv"));
        assertThatThrownBy(() -> new ProgrammeFolder(sample.programme).read())
                .hasMessageContaining(
                        "reference/exits.csv:1: The file is missing. Add it with the columns trust,service,");
    }
}
