package org.programmereporting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.SampleRun;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Register;

/** What the centre decides, from when it holds and from when it is known; lines that contradict each other. */
class EffectiveDatesTest {
    private static final KnownBy NOON = KnownBy.of(LocalDateTime.parse("2014-07-08T12:00"));

    @TempDir
    Path folder;

    SampleRun sample;

    @BeforeEach
    void copySample() {
        sample = new SampleRun(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "deadlines | cohort,deadline,effective_from,reason,approved_by | london-2015,2015-09-30,2014-06-15,Extension,Board",
                "scope | trust,leaves_on,reason,approved_by | ZL9,2014-06-15,Stays,Board",
                "corrections | trust,period,field,old,new,reason,told_by,entered_by,approved_by | ZL9,2014-06,tb_total,1,2,Typo,Manager,A,B",
                "decisions | trust,period,code,cell,field,decision,reason,by_whom | ZL9,2014-06,name-differs,Return!D8,,upheld,Why,B",
                "baseline-changes | trust,service,old_baseline,new_baseline,effective_from,approval_reference,approved_by"
                        + " | ZL9,PACS,2015-05-28,2015-08-31,2014-06-01,NEB-1,Board",
            })
    void aLineCountsFromWhenItIsKnown(String file, String columns, String line) {
        String known = columns + ",known_from\n" + line + ",";
        put(file, known + "2014-07-08T12:01\n");
        assertThat(dated(read(NOON), file)).isZero();
        assertThat(dated(read(KnownBy.EVERYTHING), file)).isEqualTo(1);
        put(file, known + "2014-07-08\n");
        assertThat(dated(read(NOON), file)).isEqualTo(1);
        put(file, known + "\n");
        assertThat(dated(read(NOON), file)).isEqualTo(1);
        put(file, columns + "\n" + line + "\n");
        assertThat(dated(read(NOON), file)).isEqualTo(1);
    }

    @Test
    void anExitIsKnownFromTheDayItIsConfirmed() {
        int before = read(NOON).register().exits().size();
        sample.append("reference/exits.csv", "ZL9,PACS,2014-06-20,2014-07-08,Board,EB-1");
        sample.append("reference/exits.csv", "ZL9,RIS,2014-06-20,2014-07-09,Board,EB-2");
        assertThat(read(NOON).register().exits()).hasSize(before + 1);
        assertThat(read(KnownBy.EVERYTHING).register().exits()).hasSize(before + 2);
    }

    @Test
    void aTrustAContractAndASuccessorMayBecomeKnownLaterAndAreStillNamedBefore() {
        sample.extend("trusts", "Z9Q2A,New Hospitals NHS Trust,Y56,2014-06-01,,,2014-07-09");
        sample.extend("successions", "ZL9,Z9Q2A,2014-06-01,Merger,2014-07-09");
        sample.extend("contracts", "Z9Q2A,PACS,london,System,Lumbrook Health,2014-06-01,,,2014-07-09");
        Register before = read(NOON).register();
        Register now = read(KnownBy.EVERYTHING).register();
        assertThat(now.trusts()).hasSize(before.trusts().size() + 1);
        assertThat(now.successions()).hasSize(before.successions().size() + 1);
        assertThat(now.contracts()).hasSize(before.contracts().size() + 1);
    }

    @Test
    void aDeadlineMovesFromTheDayItsChangeIsEffectiveAndKeepsTheOriginal() {
        sample.append("reference/deadlines.csv", "london-2015,2015-09-30,2014-06-15,Extension,Board");
        Register register = read(KnownBy.EVERYTHING).register();
        Cohort london = register.cohort("london-2015").orElseThrow();
        assertThat(register.deadlineOn(london, LocalDate.parse("2014-06-14"))).isEqualTo("2015-06-30");
        assertThat(register.deadlineOn(london, LocalDate.parse("2014-06-15"))).isEqualTo("2015-09-30");
        assertThat(london.originalDeadline()).isEqualTo("2015-06-30");
    }

    @Test
    void aBaselineChangeFollowsTheOneBeforeIt() {
        sample.append("reference/baseline-changes.csv", "ZM4,PACS,2015-03-31,2015-06-30,2014-06-10,NEB-2,Board");
        assertThat(read(KnownBy.EVERYTHING).register().baselineChanges()).hasSize(5);
    }

    @Test
    void aSuccessorsExitAndBaselineAreOfTheContractsItInherited() {
        int before = read(KnownBy.EVERYTHING).register().exits().size();
        sample.append("reference/trusts.csv", "Z9Q2A,New Hospitals NHS Trust,Y56,2014-06-01,,");
        sample.append("reference/successions.csv", "ZL9,Z9Q2A,2014-06-01,Merger");
        sample.append("reference/exits.csv", "Z9Q2A,PACS,2014-06-20,2014-06-25,Board,EB-1");
        sample.append("reference/baseline-changes.csv", "Z9Q2A,RIS,2015-05-28,2015-08-31,2014-06-10,NEB-2,Board");
        assertThat(read(KnownBy.EVERYTHING).register().exits()).hasSize(before + 1);
        sample.append("reference/exits.csv", "Z9Q2A,RIS,2014-05-20,2014-06-25,Board,EB-2");
        assertThatThrownBy(() -> read(KnownBy.EVERYTHING)).hasMessageContaining("Z9Q2A holds no RIS contract");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "deadlines | london-2051,2015-09-30,2014-06-15,Extension,Board | \"london-2051\" for \"cohort\" is not known",
                "deadlines | london-2015,30/09/2015,2014-06-15,Extension,Board | \"30/09/2015\" for \"deadline\" is not a date",
                "scope | ZZZ,2014-06-15,Stays,Board | The trust \"ZZZ\" is not in trusts.csv",
                "scope | ZT5,15.06.2014,Stays,Board | \"15.06.2014\" for \"leaves_on\" is not a date",
                "baseline-changes | ZL9,PACS,2015-05-27,2015-08-31,2014-06-01,NEB-1,Board"
                        + " | \"old_baseline\" is 2015-05-27, but the baseline of the PACS contract of ZL9 before 2014-06-01 is 2015-05-28",
                "baseline-changes | ZM4,PACS,2014-11-30,2015-06-30,2014-06-10,NEB-2,Board | before 2014-06-10 is 2015-03-31",
                "baseline-changes | ZM4,PACS,2014-11-30,2015-06-30,2014-03-17,NEB-2,Board | changes twice on 2014-03-17",
                "baseline-changes | ZL9,X-ray,2015-05-28,2015-08-31,2014-06-01,NEB-1,Board | \"X-ray\" for \"service\" is not known",
                "successions | ZT5,ZL9,2014-06-01,Merger | ZT5 is taken over twice",
                "successions | ZT4,ZT5,2014-06-01,Merger | ZT4 is taken over by itself",
                "successions | ZL9,ZL9,2014-06-01,Merger | ZL9 is taken over by itself",
            })
    void refusesALineThatIsUnknownOrContradictsAnother(String file, String line, String words) {
        sample.append("reference/" + file + ".csv", line);
        assertThatThrownBy(() -> read(KnownBy.EVERYTHING))
                .isInstanceOf(DefinitionException.class)
                .hasMessageMatching("(?s).*reference/" + file + "\\.csv:\\d+: .*")
                .hasMessageContaining(words);
    }

    @Test
    void refusesTwoDeadlinesOfOneDayAndATrustThatLeavesTwice() {
        sample.append("reference/deadlines.csv", "london-2015,2015-09-30,2014-06-15,Extension,Board");
        sample.append("reference/deadlines.csv", "london-2015,2015-12-31,2014-06-15,Extension,Board");
        assertThatThrownBy(() -> read(KnownBy.EVERYTHING))
                .hasMessageEndingWith(
                        "reference/deadlines.csv:3: The deadline of london-2015 changes twice on 2014-06-15. Keep one"
                                + " line.");
        put("deadlines", "cohort,deadline,effective_from,reason,approved_by\n");
        sample.append("reference/scope.csv", "ZL9,2014-06-15,Stays,Board");
        sample.append("reference/scope.csv", "ZL9,2014-06-20,Stays,Board");
        assertThatThrownBy(() -> read(KnownBy.EVERYTHING))
                .hasMessageEndingWith("reference/scope.csv:3: ZL9 leaves the programme twice. Keep one line.");
    }

    @Test
    void refusesATrustThatLeavesWithoutHavingHeldAContract() {
        sample.append("reference/trusts.csv", "Z9Q2A,New Hospitals NHS Trust,Y56,2014-06-01,,");
        sample.append("reference/scope.csv", "Z9Q2A,2014-06-15,Stays,Board");
        assertThatThrownBy(() -> read(KnownBy.EVERYTHING))
                .hasMessageContaining("Z9Q2A holds no contract on 2014-06-15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ZL9,2014-06,tb_totl,1,2,Typo,M,A,B | \"tb_totl\" for \"field\" is not a field of the form",
                "ZL9,2014-06,forecast_exit,1,2,Typo,M,A,B | is not a field of the form. Write the key of return-form.csv",
                "ZL9,2014-06,contracts[PACS].service,1,2,Typo,M,A,B | says what the row is about and is not corrected",
                "ZL9,2014-06,ods_code,1,2,Typo,M,A,B | says what the return is about and is not corrected",
                "ZL9,2014-06,tb_total,1,1,Typo,M,A,B | \"old\" and \"new\" are the same",
                "ZL9,June,tb_total,1,2,Typo,M,A,B | \"June\" for \"period\" is not a month",
                "ZZZ,2014-06,tb_total,1,2,Typo,M,A,B | The trust \"ZZZ\" is not in trusts.csv",
                "ZL9,2014-06,tb_total,1,2,,M,A,B | \"reason\" is empty",
                "ZL9,2014-06,tb_total,1,2,Typo,M,A, | \"approved_by\" is empty",
            })
    void refusesACorrectionThatCannotBeMeant(String line, String words) {
        put("corrections", "trust,period,field,old,new,reason,told_by,entered_by,approved_by\n" + line + "\n");
        assertThatThrownBy(() -> read(KnownBy.EVERYTHING))
                .hasMessageContaining("reference/corrections.csv:2: ")
                .hasMessageContaining(words);
    }

    @Test
    void refusesADecisionOfAnUnknownKindAndAKnownFromThatIsNoTime() {
        put("decisions", """
                trust,period,code,cell,field,decision,reason,by_whom,known_from
                ZL9,2014-06,name-difers,Return!D8,,accepted,Why,B,
                ZL9,2014-06,name-differs,Return!D8,,agreed,Why,B,
                """);
        assertThatThrownBy(() -> read(KnownBy.EVERYTHING))
                .hasMessageContaining("decisions.csv:2: \"name-difers\" for \"code\" is not known")
                .hasMessageContaining(
                        "decisions.csv:3: \"agreed\" for \"decision\" is not known. Use one of \"accepted\", \"upheld\".");
        put("decisions", """
                trust,period,code,cell,field,decision,reason,by_whom,known_from
                ZL9,2014-06,name-differs,Return!D8,,accepted,Why,B,soon
                """);
        assertThatThrownBy(() -> read(KnownBy.EVERYTHING))
                .hasMessageContaining("decisions.csv:2: \"soon\" for \"known_from\" is not a date, or a date and time");
    }

    private ReferenceData read(KnownBy knownBy) {
        return new ProgrammeFolder(sample.programme).read(knownBy).reference();
    }

    private static int dated(ReferenceData reference, String file) {
        return switch (file) {
            case "deadlines" -> reference.register().deadlines().size();
            case "scope" -> reference.register().scopeExits().size();
            case "baseline-changes" -> reference.register().baselineChanges().size();
            case "corrections" -> reference.corrections().size();
            default -> reference.decisions().size();
        };
    }

    private void put(String file, String text) {
        SampleRun.write(sample.programme.resolve("reference/" + file + ".csv"), text);
    }
}
