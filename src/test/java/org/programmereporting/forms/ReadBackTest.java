package org.programmereporting.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.forms.AForm.aForm;
import static org.programmereporting.forms.AForm.day;
import static org.programmereporting.forms.AForm.text;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.programmereporting.forms.excel.FormWorkbookWriter;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** What is issued, filled in and returned is read back without loss. */
class ReadBackTest {
    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void whateverIsFilledInIsReadBackAsItWas(@ForAll Random random) {
        FilledForm filled = new FilledForm(answeredInJune().issue()).by(new RandomAnswers(random));

        CheckedReturn read = AForm.read(filled.workbook());

        assertThat(read.findings())
                .filteredOn(finding -> !finding.field().equals("Signed off on")) // any day may have been drawn
                .isEmpty();
        assertHolds(read.answers().orElseThrow(), filled);
    }

    @Test
    void returnedUntouchedItHoldsWhatItWasFilledInWithAndLacksOnlyWhatIsAskedAfresh() {
        IssuedForm issued = answeredInJune().issue();

        CheckedReturn read = AForm.read(new FormWorkbookWriter().write(issued));

        assertHolds(read.answers().orElseThrow(), new FilledForm(issued));
        assertThat(read.findings()).extracting(Finding::code).containsOnly(FindingCode.REQUIRED_MISSING);
        assertThat(read.findings())
                .extracting(Finding::field)
                .contains("Submission", "Measured on", "Delivery confidence")
                .doesNotContain("ODS code", "Task", "Risk");
    }

    private static AForm answeredInJune() {
        AForm form = aForm().said("completed_by", text("=A Person"))
                .said("completed_by_email", text("a.person@alpha.example"))
                .said("contracts", "PACS", "forecast_exit", day("2015-05-05"))
                .said("contracts", "PACS", "mitigation", text("_x0041_ is no A\nand a second line"));
        for (String task : List.of("T1", "T2", "T3")) {
            form.said("tasks", task, "task_id", text(task)).said("tasks", task, "description", text("Do " + task));
        }
        return form.said("milestones", "go-live", "baseline", day("2015-01-31"));
    }

    private static void assertHolds(StatusReturn read, FilledForm filled) {
        assertThat(plain(read.values())).isEqualTo(filled.singles());
        for (String table : List.of("contracts", "milestones", "tasks", "risks")) {
            assertThat(read.rows(table).stream().map(row -> plain(row.values())).toList())
                    .as(table)
                    .isEqualTo(filled.rows(table));
        }
    }

    private static Map<String, FieldValue> plain(Map<String, SourcedValue> values) {
        Map<String, FieldValue> plain = new TreeMap<>();
        values.forEach((key, value) -> plain.put(key, value.value()));
        return plain;
    }
}
