package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.ATrust.aTrust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.ATrust;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class DataMigrationSheetsTest {
    private static List<Sheet.Tabular> sheets(AMonth month) {
        return new DataMigrationSheets("Data migration", Optional.of("what_blocks"))
                .compose(new Composition(month.figures()));
    }

    private static ATrust migrating(String trust, String measured, int total, int migrated) {
        return aTrust(trust)
                .answering("tb_total", BigDecimal.valueOf(total))
                .answering("tb_migrated", BigDecimal.valueOf(migrated))
                .answering("measured_on", LocalDate.parse(measured));
    }

    @Test
    void listsTheTrustsThatCannotFinishFirstWithWhatBlocksThem() {
        AMonth month = AskedMonth.aMonth()
                .withInMay(
                        migrating("ZA1", "2014-05-31", 12, 4).lastAnsweringFor("2014-05"),
                        migrating("ZA2", "2014-05-31", 112, 2).lastAnsweringFor("2014-05"),
                        migrating("ZA5", "2014-05-31", 12, 0).lastAnsweringFor("2014-05"),
                        migrating("ZA6", "2014-05-31", 112, 0).lastAnsweringFor("2014-05"))
                .with(
                        migrating("ZA1", "2014-06-30", 12, 8),
                        migrating("ZA2", "2014-06-30", 112, 4).answering("what_blocks", "No export slot"),
                        migrating("ZA3", "2014-06-30", 5, 0),
                        aTrust("ZA4"),
                        migrating("ZA5", "2014-06-30", 12, 3),
                        migrating("ZA6", "2014-06-30", 112, 2));
        assertThat(TableText.of(sheets(month).get(2)).lines().map(line -> line.replaceAll("\\.(\\d)\\d+", ".$1")))
                .containsExactly(
                        "Code | Trust | Cohort | Migration | Can finish in time | To migrate (TB) | Migrated (TB) | Share migrated"
                                + " | Rate achieved (TB a month) | Rate required (TB a month) | Must end by | Measured on | What blocks",
                        "ZA2 | Trust ZA2 | Harbour contract | Too slow | No | 112 | 4 | 3.5% | 2 | 10.6 | 2015-05-05 | 2014-06-30 | No export slot",
                        "ZA6 | Trust ZA6 | Harbour contract | Just begun, pace not known yet | No | 112 | 2 | 1.7% | 2 | 10.8 | 2015-05-05 | 2014-06-30 | [z]",
                        "ZA1 | Trust ZA1 | Harbour contract | Fast enough | Yes | 12 | 8 | 66.6% | 4 | 0.3 | 2015-05-05 | 2014-06-30 | [z]",
                        "ZA3 | Trust ZA3 | Harbour contract | Not started | Not known | 5 | 0 | 0% | [x] | 0.4 | 2015-05-05 | 2014-06-30 | [z]",
                        "ZA4 | Trust ZA4 | Harbour contract | Volume not known | Not known | [x] | [x] | [x] | [x] | [x] | 2015-05-05 | [x] | [z]",
                        "ZA5 | Trust ZA5 | Harbour contract | Just begun, pace not known yet | Not known | 12 | 3 | 25% | 3 | 0.8 | 2015-05-05 | 2014-06-30 | [z]");
    }

    @Test
    void saysWhyAShareOfWhatIsNeverUndoneCanFall() {
        String why =
                "A share migrated falls, though nothing is undone, when a trust finds that it has more to migrate, and when"
                        + " a trust comes into the count or drops out of it.";
        assertThat(introduction(progress())).contains(why).doesNotContain("counted, ");
        assertThat(introduction(progress().metric("progress-trusts", 23, 22).metric("progress-re-estimated", 1, 0)))
                .contains(why
                        + " Of 23 trusts counted (22 in May 2014), 1 (0 in May 2014) has another total now than in its first"
                        + " return.");
        assertThat(introduction(progress().metric("progress-trusts", 23, 23).metric("progress-re-estimated", 3, 3)))
                .contains(" Of 23 trusts counted, 3 have another total now than in their first returns.");
        assertThat(introduction(progress().metric("progress-trusts", 1, 1).metric("progress-re-estimated", 0, 0)))
                .contains(" Of 1 trust counted, none has another total now than in its first return.");
    }

    private static AMonth progress() {
        return AskedMonth.aMonth()
                .defining(
                        "progress",
                        "Data migrated",
                        "migration-progress",
                        Map.of("total", "tb_total", "migrated", "tb_migrated"))
                .with(aTrust("ZA1"));
    }

    private static String introduction(AMonth month) {
        return String.join(" ", sheets(month).get(0).introduction());
    }

    @Test
    void saysThatNothingIsMeasuredInAProgrammeWithoutMigration() {
        assertThat(sheets(AMonth.aMonth()))
                .first()
                .satisfies(sheet -> assertThat(TableText.of(sheet))
                        .contains("This programme does not measure a migration of data."));
    }
}
