package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.ShortLines;

class PageTest {
    @Test
    void opensInTheOrderOfTheRules() {
        Sheet.Tabular sheet = new Page("Exits", "Exits, June 2014", "Source: the register.")
                .remark("Mind the gap.")
                .notes("Notes: Exits [note 1].")
                .with(
                        new TableBuilder().text("Trust").whole("Days").row(Cell.of("A"), Cell.of(Mark.NOT_AVAILABLE)),
                        "");
        assertThat(sheet.introduction())
                .containsExactly(
                        "This sheet contains one table.",
                        "Notes: Exits [note 1].",
                        "There are no blank cells. [x] means not available.",
                        "Source: the register.",
                        "Mind the gap.");
    }

    @Test
    void saysInWordsThatATableHasNothingToList() {
        Sheet.Tabular sheet = new Page("Exits", "Exits", "")
                .with(new TableBuilder().text("Trust").whole("Days"), "No trust exited.");
        assertThat(sheet.table().rows())
                .containsExactly(java.util.List.of(Cell.of("No trust exited."), Cell.of(Mark.NOT_APPLICABLE)));
    }

    @Test
    void makesTableNamesThatAreNoCellAddresses() {
        assertThat(Page.tableName("North, Midlands and East")).isEqualTo("North_Midlands_and_East");
        assertThat(Page.tableName("Q1")).isEqualTo("Figures_Q1");
        assertThat(Page.tableName("2015 exits")).isEqualTo("Figures_2015_exits");
        assertThat(Page.tableName("Table 1")).isEqualTo("Table_1");
    }

    @Test
    void keepsSheetNamesWithinExcelsThirtyOneCharacters() {
        Page page = new Page("Slippage of the exit by every trust", "", "");
        assertThat(page.with(new TableBuilder().text("A"), "None.").name())
                .isEqualTo("Slippage of the exit by every t");
    }

    @Test
    void breaksALongLineBetweenWordsAndNeverWithinANoteReference() {
        String reference = "Trusts remaining at the end of the period [note 12]; ";
        assertThat(ShortLines.of(reference.repeat(4).strip()))
                .containsExactly(
                        reference + reference + "Trusts remaining at the",
                        "end of the period [note 12]; Trusts remaining at the end of the period [note 12];");
        assertThat(ShortLines.of("x".repeat(120) + " abcde [note 12] end"))
                .containsExactly("x".repeat(120) + " abcde", "[note 12] end");
    }
}
