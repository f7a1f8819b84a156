package org.programmereporting.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.forms.AForm.aForm;
import static org.programmereporting.forms.AForm.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;

class GuideLinesTest {
    @Test
    void saysByWhenTheFormIsDue() {
        assertThat(line("Due", aForm()))
                .isEqualTo("By 17:00 on Friday 8 August 2014. A better version may follow until 17:00 on Friday 15"
                        + " August 2014.");
        assertThat(line("Due", aForm().withoutDates())).isEqualTo("The date is not set yet.");
    }

    @Test
    void saysFromWhichReturnItWasFilledIn() {
        assertThat(line("Filled in for you", aForm()))
                .startsWith("From your last accepted return, ZA1-june.xlsx, for June 2014.");
        assertThat(line("Filled in for you", aForm().inheritedFrom("ZB2"))).startsWith("From ZB2's last");
        assertThat(line("Filled in for you", aForm().silent())).startsWith("No return of yours was accepted yet");
    }

    @Test
    void saysWhatIsLeftToAnswerWhenNothingChanged() {
        AForm confirmed = aForm().said("completed_by", text("A Person"))
                .said("completed_by_email", text("a@b.example"))
                .said("procurement_stage", text("shortlist"))
                .said(
                        "funding_approved",
                        new org.programmereporting.returns.FieldValue.OfAnswer(
                                org.programmereporting.returns.FieldValue.Answer.YES));
        assertThat(line("If nothing changed", confirmed))
                .startsWith("Choose yes at \"Nothing changed\", and answer what is asked afresh each month: Submission,"
                        + " Measured on, Studies migrated, Volume migrated (TB), Delivery confidence.");
        assertThat(line("If nothing changed", aForm().silent())).isEqualTo("(no such line)");
    }

    @Test
    void neverTakesTheNameOfASheetOfTheForm() {
        FormField field = ExampleForm.field("consortium");
        FormField onGuide = new FormField(
                "",
                "consortium",
                "Consortium",
                "GUIDE",
                new CellAddress(3, 3),
                field.type(),
                field.required(),
                List.of(),
                field.smallest(),
                field.largest(),
                field.severity(),
                "",
                "",
                "last");
        ReturnForm form = new ReturnForm("pacs-exit", "1", Set.of(), List.of(onGuide));
        assertThat(new GuideLines(aForm().issue()).sheet()).isEqualTo("Guide");
        assertThat(new GuideLines(aForm().on(form).issue()).sheet()).isEqualTo("About this form");
    }

    private static String line(String about, AForm form) {
        return new GuideLines(form.issue())
                .lines().stream()
                        .filter(line -> line.about().equals(about))
                        .map(GuideLines.Line::words)
                        .findFirst()
                        .orElse("(no such line)");
    }
}
