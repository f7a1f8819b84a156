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

/** The shipped definition; the words for each kind of mistake in one: {@link MistakesTest}. */
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

    @Test
    void tellsACodeThatIsWrongOnManyLinesOnce() {
        Path definition = sample.programme.resolve("programme.yml");
        SampleRun.write(
                definition, SampleRun.read(definition).replace("services: [PACS, RIS]", "services: [PACS, RIZ]"));
        Path contracts = sample.programme.resolve("reference/contracts.csv");
        long wrong = SampleRun.read(contracts)
                .lines()
                .filter(line -> line.contains(",RIS,"))
                .count();
        assertThatThrownBy(() -> new ProgrammeFolder(sample.programme).read())
                .hasMessage(
                        "%s:3 and %d more lines: \"RIS\" for \"service\" is not known. Use one of \"PACS\", \"RIZ\"."
                                .formatted(contracts, wrong - 1));
    }

    @Test
    void tellsACodeThatIsWrongOnTwoLinesOnce() {
        sample.append("reference/exits.csv", "ZZZ,PACS,2014-06-20,2014-06-25,Exit board,EB-1");
        sample.append("reference/exits.csv", "ZZZ,RIS,2014-06-20,2014-06-25,Exit board,EB-2");
        assertThatThrownBy(() -> new ProgrammeFolder(sample.programme).read())
                .hasMessageContaining(" and one more line: The trust \"ZZZ\" is not in trusts.csv");
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
        assertThat(new ProgrammeFolder(sample.programme).read().forecast().map(ForecastSettings::draws))
                .contains(10_000);
        assertThat(new ProgrammeFolder(Path.of("input", "mail-exit")).read().forecast())
                .isEmpty();
    }

    @Test
    void namesAMissingReferenceFile() {
        SampleRun.delete(sample.programme.resolve("reference/exits.csv"));
        assertThatThrownBy(() -> new ProgrammeFolder(sample.programme).read())
                .hasMessageContaining(
                        "reference/exits.csv:1: The file is missing. Add it with the columns trust,service,");
    }
}
