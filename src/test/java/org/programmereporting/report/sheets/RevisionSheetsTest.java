package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.GroupFigures;
import org.programmereporting.report.Publication;
import org.programmereporting.report.Publication.PublishedFigure;
import org.programmereporting.report.Publication.PublishedMonth;
import org.programmereporting.report.TableText;
import org.programmereporting.returns.ReportingPeriod;

/** One trust goes live in October and exits in December 2014; the edition had other figures. */
class RevisionSheetsTest {
    private static final String WHY = " | Late return (2014-06/a.xlsx)\n";

    private static AMonth month() {
        return AskedMonth.aMonth()
                .defining("trusts-remaining", "Trusts remaining", "trust-count", Map.of("of", "remaining"))
                .metric("trusts-remaining", 43, 44)
                .metric("trusts-remaining", "cohort", "harbour", 19, 20)
                .metric("trusts-remaining", "outgoing-supplier", "acme", 30, 30)
                .share("end-loading-8", "", "", 1, 1000)
                .metric("go-live-clashes-trusts", 4)
                .share("responses", "", "", 41, 43)
                .share("cut-over-agreed", "", "", 3, 19)
                .metric("confidence", "confidence", "red", 6, 5)
                .metric("confidence", "cohort+confidence", "harbour+red", 4, 4)
                .with(aTrust("ZA1").forecasting("2014-12-01").expecting("go-live", "2014-10-01", "2014-10-07"));
    }

    private static Publication june() {
        return new Publication(
                period("2014-06"),
                1,
                List.of(
                        figure("trusts-remaining", "", "", "42"),
                        figure("trusts-remaining", "cohort", "harbour", "18"),
                        figure("trusts-remaining", "outgoing-supplier", "acme", "29"),
                        figure("go-live-clashes-trusts", "", "", "3"),
                        new PublishedFigure("responses", "", "", "0.97674419", "42", "43"),
                        new PublishedFigure("cut-over-agreed", "", "", "0.10526316", "2", "19"),
                        new PublishedFigure("end-loading-8", "", "", "0.00101", "1.01", "1000"),
                        figure("confidence", "confidence", "red", "7"),
                        figure("confidence", "cohort+confidence", "harbour+red", "3")),
                List.of(
                        month("go_lives", "2014-10", "", "", "0"),
                        month("exits", "2014-12", "", "", "1"),
                        month("go_lives", "2014-10", "cohort", "harbour", "2"),
                        month("own_plan", "2014-12", "", "", "1"),
                        month("own_plan", "2014-12", "cohort", "harbour", "2")),
                () -> List.of("late return (2014-06/a.xlsx)"));
    }

    private static PublishedFigure figure(String metric, String group, String id, String value) {
        return new PublishedFigure(metric, group, id, value, "", "");
    }

    private static PublishedMonth month(String line, String month, String group, String id, String value) {
        return new PublishedMonth(line, period(month), group, id, value);
    }

    private static ReportingPeriod period(String month) {
        return ReportingPeriod.of(month).orElseThrow();
    }

    private static String table(Composition month) {
        return TableText.of(new RevisionSheets("Revisions").compose(month).get(0));
    }

    @Test
    void heldAgainstItsOwnEditionEveryFigureIsShownAsOnTheSheets() {
        assertThat(table(new Composition(month().heldAgainst(june()).figures())))
                .contains("Period | Edition | Figure | Of | Figure now | As last published | What has changed since\n")
                .contains("| Trusts remaining | All cohorts | 43 | 42" + WHY)
                .contains("| Trusts remaining | Harbour contract (cohort) | 19 | 18" + WHY)
                .contains("| All cohorts | 95.35% | 97.674419%" + WHY)
                .contains("| All cohorts | 3 of 19 | 2 of 19" + WHY)
                .contains("| Red (confidence) | 6 | 7" + WHY)
                .contains("| Harbour contract, Red (cohort and confidence) | 4 | 3" + WHY)
                .contains("| Go-live calendar: go-lives, October 2014 | All cohorts | 1 | 0" + WHY)
                .contains("| Burn-down: remaining, trusts' own plan, December 2014 | All cohorts | 0 | 1" + WHY)
                .contains("| Burn-down: remaining, trusts' own plan, December 2014 | Harbour contract (cohort) | 0 | 2"
                        + WHY)
                .doesNotContain(
                        "Acme",
                        "clashes",
                        "exits, December",
                        "go-lives, October 2014 | Harbour",
                        "0.1%",
                        "trusts-remaining");
    }

    @Test
    void inAWorkbookThatIsCutTheGroupsFiguresAlone() {
        Composition part = new Composition(
                GroupFigures.all("cohort", month().heldAgainst(june()).figures(), Optional.empty())
                        .get(0));
        assertThat(table(part)).isEqualTo("""
                Period | Edition | Figure | Of | Figure now | As last published | What has changed since
                June 2014 | Edition 1 | Trusts remaining | Harbour contract (cohort) | 19 | 18 | Late return (2014-06/a.xlsx)
                June 2014 | Edition 1 | Confidence | Harbour contract, Red (cohort and confidence) | 4 | 3 | Late return (2014-06/a.xlsx)
                June 2014 | Edition 1 | Burn-down: remaining, trusts' own plan, December 2014 | Harbour contract (cohort) | 0 | 2 \
                | Late return (2014-06/a.xlsx)
                June 2014 | Edition 1 | Go-live calendar: go-lives, October 2014 | Harbour contract (cohort) | 1 | 2 | Late return (2014-06/a.xlsx)
                """);
    }

    @Test
    void linesOverTheMonthsAreHeldAgainstTheEditionOfEachMonth() {
        Publication april = new Publication(
                period("2014-04"),
                2,
                List.of(
                        figure("trusts-remaining", "", "", "9"),
                        figure("confidence", "confidence", "green", "1"),
                        figure("confidence", "confidence", "amber", "0"),
                        figure("confidence", "confidence", "red", "0")),
                List.of(),
                () -> List.of("late return (2014-06/a.xlsx)"));
        assertThat(table(new Composition(month().registering("ZA1", "harbour")
                        .registering("ZA2", "harbour")
                        .confirmingExit("ZA2", "2014-02-10")
                        .heldAgainst(april)
                        .figures())))
                .contains("April 2014 | Edition 2 | Burn-down: remaining, actual | All cohorts | 1 | 9" + WHY);
    }

    @Test
    void saysWhenThereIsNothingToHoldThemAgainst() {
        assertThat(table(new Composition(month().figures())))
                .contains("No edition was published that these figures could be held against. | [z]");
    }

    @Test
    void monthsThatFollowEachOtherAreToldTogether() {
        List<Publication> years = Stream.iterate(period("2010-01"), ReportingPeriod::next)
                .limit(53)
                .map(month -> edition(month, month.equals(period("2013-06")) ? 2 : 1))
                .toList();
        assertThat(remarks(years))
                .contains(
                        "January 2010 to May 2013 are each held against their edition 1, June 2013 is held against its"
                                + " edition 2 and July 2013 to May 2014 are each held against their edition 1.");
        assertThat(remarks(List.of(edition(period("2014-03"), 1), edition(period("2014-05"), 1))))
                .contains("March 2014 is held against its edition 1 and May 2014 is held against its edition 1.");
        assertThat(remarks(List.of(edition(period("2014-05"), 3)))).contains("May 2014 is held against its edition 3.");
    }

    private static Publication edition(ReportingPeriod month, int number) {
        return new Publication(month, number, List.of(), List.of(), List::of);
    }

    private static String remarks(List<Publication> published) {
        Composition month = new Composition(
                month().heldAgainst(published.toArray(Publication[]::new)).figures());
        return String.join(
                        "\n",
                        new RevisionSheets("Revisions").compose(month).get(0).introduction())
                .replace('\n', ' ');
    }
}
