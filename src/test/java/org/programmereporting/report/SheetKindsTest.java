package org.programmereporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.sheets.Composition;
import org.programmereporting.report.sheets.SheetFamily;

class SheetKindsTest {
    private static void family(String kind, Map<String, String> settings) {
        SheetKinds.family(new SheetDefinition(kind, "London", settings), AMonth.register());
    }

    @Test
    void knowsAClosedSetOfWords() {
        assertThat(SheetKinds.all())
                .containsExactly(
                        "attention",
                        "burn-down",
                        "cohort",
                        "collaboration",
                        "confidence",
                        "cut-over",
                        "data-migration",
                        "end-loading",
                        "forecast",
                        "headlines",
                        "milestones",
                        "procurement",
                        "reconciliation",
                        "remaining",
                        "returns",
                        "revisions",
                        "slippage");
    }

    @Test
    void saysWhichCohortsThereAre() {
        assertThatThrownBy(() -> family("cohort", Map.of("cohort", "london")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "report.sheets: sheet \"London\": the cohort \"london\" is not known. Known are: harbour, hills");
    }

    @Test
    void saysWhichKindsThereAre() {
        assertThatThrownBy(() -> family("chart", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "report.sheets: sheet \"London\": the kind \"chart\" is not known. Known are: attention, ");
    }

    @Test
    void refusesASettingThatTheKindDoesNotHave() {
        assertThatThrownBy(() -> family("returns", Map.of("colour", "red")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report.sheets: sheet \"London\": a sheet of kind returns has no setting \"colour\"");
    }

    @Test
    void refusesASettingThatNamesWhatThereIsNot() {
        SheetDefinition sheet = new SheetDefinition("milestones", "Milestones", Map.of("trend", "go-live, go-dead"));
        assertThatThrownBy(() -> SheetKinds.requireNamed(sheet, AMonth.FORM, List.of("award", "go-live"), List.of()))
                .hasMessage(
                        "report.sheets: sheet \"Milestones\": trend: \"go-dead\" is no milestone of the programme. Known"
                                + " are: award, go-live");
    }

    @Test
    void tellsTheNamesOfAllSheetsThatAKindBecomesBeforeItIsComposed() {
        Set<String> sometimes = Set.of("First-wave lessons", "X gaps");
        for (String kind : SheetKinds.all()) {
            Map<String, String> settings = kind.equals("cohort") ? Map.of("cohort", "harbour") : Map.of();
            SheetFamily family = SheetKinds.family(new SheetDefinition(kind, "X", settings), AMonth.register());
            List<String> composed = family
                    .compose(new Composition(AMonth.aMonth().figures()))
                    .stream()
                    .map(Sheet.Tabular::name)
                    .toList();
            assertThat(composed).as(kind).startsWith("X");
            assertThat(family.names())
                    .as(kind)
                    .filteredOn(name -> !sometimes.contains(name))
                    .hasSameElementsAs(composed);
        }
    }
}
