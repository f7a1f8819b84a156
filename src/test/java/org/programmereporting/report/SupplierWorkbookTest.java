package org.programmereporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupplierWorkbookTest {
    private static final PackDefinition SUPPLIERS = new PackDefinition(
            "supplier", Map.of("stage-field", "stage", "awarded", "awarded", "milestones", "go-live"));

    private static AMonth month() {
        return aMonth().metric("trusts-remaining", 43)
                .with(
                        aTrust("ZA1")
                                .movingTo("zenith")
                                .forecasting("2015-05-01")
                                .answering("stage", "awarded")
                                .answering("narrative", "Nobody answers us.")
                                .milestone("go-live", "2015-02-01", Optional.of("2015-03-01")),
                        aTrust("ZA2").movingTo("zenith").answering("stage", "preferred supplier"),
                        aTrust("ZA3").movingTo("orion").answering("stage", "awarded"));
    }

    private static List<PackWorkbook> workbooks(AMonth month) {
        return Packs.of(
                () -> ReportLayout.compose(month.figures(), List.of()),
                month.figures(),
                Optional.empty(),
                List.of(),
                List.of(SUPPLIERS));
    }

    private static Report zenith() {
        return workbooks(month()).stream()
                .filter(workbook -> workbook.file().equals("suppliers/zenith.xlsx"))
                .map(workbook -> workbook.composed().get())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isMadeForEachSupplierToWhichAContractWasAwarded() {
        assertThat(workbooks(month()))
                .extracting(PackWorkbook::file)
                .containsExactly(
                        "national-report.xlsx", "analyst-annex.xlsx", "suppliers/zenith.xlsx", "suppliers/orion.xlsx");
    }

    @Test
    void givesTheTrustsAwardedToItWithTheirDates() {
        assertThat(zenith().sheets().stream()
                        .filter(sheet -> sheet.name().equals("Awarded trusts"))
                        .map(sheet -> TableText.of((Sheet.Tabular) sheet)))
                .containsExactly("""
                        Code | Trust | Service | Deadline | Baseline exit | Forecast exit | Actual exit | Go-live, baseline | Go-live, forecast | Go-live, actual | Dates by the return for
                        ZA1 | Trust ZA1 | PACS | 2015-06-30 | 2015-03-31 | 2015-05-01 | [z] | 2015-02-01 | [x] | 2015-03-01 | June 2014
                        """);
    }

    /** The go-live is the trust's: what of it is still ahead is none of the service that has left. */
    @Test
    void saysThatAGoLiveIsTheTrustsAndForecastsNoneOfAServiceThatHasLeft() {
        Sheet.Tabular sheet = awarded(aMonth().with(aTrust("ZA1")
                .movingTo("zenith")
                .exited("2014-02-28")
                .answering("stage", "awarded")
                .expecting("go-live", "2014-02-01", "2014-09-01")));
        assertThat(TableText.of(sheet)).contains("| [z] | 2014-02-28 | 2014-02-01 | [z] | [z] | June 2014");
        assertThat(String.join(" ", sheet.introduction()))
                .contains(
                        "Go-live is a milestone of the trust as a whole, not of one service; in the row of a service that has exited it has no forecast.");
    }

    private static Sheet.Tabular awarded(AMonth month) {
        return workbooks(month).stream()
                .filter(workbook -> workbook.file().startsWith("suppliers/"))
                .flatMap(workbook -> workbook.composed().get().sheets().stream())
                .filter(sheet -> sheet.name().equals("Awarded trusts"))
                .map(sheet -> (Sheet.Tabular) sheet)
                .findFirst()
                .orElseThrow();
    }

    /** The outgoing supplier of all three is acme: it has no workbook, and nobody else's names it. */
    @Test
    void tellsNothingElse() {
        assertThat(zenith().toString())
                .doesNotContain("ZA2", "ZA3", "Acme", "Orion", "Nobody answers", "referred supplier", "43");
    }
}
