package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class ConfidenceSheetsTest {
    private static final String FIELD = "delivery_confidence";

    private static List<Sheet.Tabular> sheets(AMonth month) {
        month.defining("confidence", "Delivery confidence", "confidence", Map.of("field", FIELD));
        return new ConfidenceSheets("Confidence", Optional.of("confidence_narrative"))
                .compose(new Composition(month.figures()));
    }

    @Test
    void spreadsTheRatingsOverTheCohorts() {
        AMonth month = aMonth().metric("trusts-remaining", "cohort", "harbour", 3, 3)
                .metric("trusts-remaining", "cohort", "hills", 2, 2)
                .metric("confidence", "confidence", "green", 4, 5)
                .metric("confidence", "confidence", "red", 1, 0)
                .metric("confidence", "cohort+confidence", "harbour+green", 2, 3)
                .metric("confidence", "cohort+confidence", "hills+green", 2, 2)
                .metric("confidence", "cohort+confidence", "harbour+red", 1, 0)
                .metric("confidence-improved", 0, 1)
                .metric("confidence-worsened", 1, 1);
        Sheet.Tabular sheet = sheets(month).get(0);
        assertThat(TableText.of(sheet)).isEqualTo("""
                Rating | Meaning | Harbour contract | Hills contract | All cohorts | Previous | Change
                Green | highly likely | 2 | 2 | 4 | 5 | -1
                Red | appears unachievable | 1 | [x] | 1 | 0 | 1
                """);
        assertThat(sheet.charts().get(0).title()).isEqualTo("The number of trusts rated Red rises to 1, from 0");
        assertThat(sheet.introduction())
                .contains("Since the previous period the rating of no trust got better and that of 1 trust got worse.");
    }

    @Test
    void goesBackThreeYearsAndSaysSo() {
        AMonth month = aMonth().with(aTrust("ZA1").answering(FIELD, "red"))
                .withInMay(aTrust("ZA1").answering(FIELD, "red"))
                .withMonthsBeforeMay(34, aTrust("ZA1").answering(FIELD, "green"));
        Sheet.Tabular all = sheets(month).get(1);
        assertThat(TableText.of(all).lines().skip(1))
                .hasSize(36)
                .first()
                .asString()
                .startsWith("2011-07-31 | 1");
        assertThat(all.introduction()).noneMatch(line -> line.contains("newest"));
        Sheet.Tabular cut = sheets(month.withMonthsBeforeMay(38, aTrust("ZA1").answering(FIELD, "green")))
                .get(1);
        assertThat(TableText.of(cut)).isEqualTo(TableText.of(all));
        assertThat(cut.charts()).isEqualTo(all.charts());
        assertThat(cut.introduction())
                .contains("Shown are the newest 36 months; returns came for months before them too.");
    }

    @Test
    void listsTheTrustsWhoseRatingMoved() {
        AMonth month = aMonth().with(
                        aTrust("ZA1").answering(FIELD, "red").answering("confidence_narrative", "Supplier is late."),
                        aTrust("ZA2").answering(FIELD, "green"),
                        aTrust("ZA3").answering(FIELD, "amber"),
                        aTrust("ZA4").answering(FIELD, "red"))
                .withInMay(
                        aTrust("ZA1").answering(FIELD, "amber").lastAnsweringFor("2014-05"),
                        aTrust("ZA2").answering(FIELD, "amber").lastAnsweringFor("2014-05"),
                        aTrust("ZA3").answering(FIELD, "amber").lastAnsweringFor("2014-05"),
                        aTrust("ZA4").neverAnswering());
        assertThat(TableText.of(sheets(month).get(2))).isEqualTo("""
                Code | Trust | Cohort | Rating, previous period | Rating | Movement | Why, in the trust's words
                ZA1 | Trust ZA1 | Harbour contract | Amber | Red | Worse | Supplier is late.
                ZA2 | Trust ZA2 | Harbour contract | Amber | Green | Better | [x]
                """);
    }

    @Test
    void saysThatNoRatingMoved() {
        assertThat(TableText.of(sheets(aMonth()).get(2))).contains("\nNo trust's rating moved. | [z]");
    }
}
