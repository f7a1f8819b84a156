package org.programmereporting.distribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.distribute.EditionLetter.Section;
import org.programmereporting.returns.ReportingPeriod;

class LettersTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final LocalDateTime RELEASE = LocalDateTime.parse("2014-07-22T09:30");
    private static final Sender SENDER =
            new Sender("Exit", "Exit office", "en-GB", "Management information.", "", true);
    private static final Enclosed NOTHING = new Enclosed(List.of(), List.of(), false);

    @Test
    void bothFormsSayTheSameAndNothingInThemIsActive() {
        Letter letter = edition(Optional.empty(), List.of(), "<b>43</b> trusts & \"more\"")
                .with(new Enclosed(List.of("regions/Y54.xlsx"), List.of("/srv/out/index.html"), true));
        assertThat(letter.subject()).isEqualTo("Exit, June 2014");
        assertThat(letter.body().text())
                .contains("- <b>43</b> trusts & \"more\"")
                .contains(
                        "- regions/Y54.xlsx, attached\n- /srv/out/index.html, too large to be attached: it lies there")
                .contains("Workbooks open with the password that was agreed with you.");
        assertThat(letter.body().html())
                .contains("&lt;b&gt;43&lt;/b&gt; trusts &amp; &quot;more&quot;")
                .contains("<html lang=\"en-GB\">")
                .doesNotContain("<b>")
                .doesNotContain("http")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void aCorrectedEditionSaysSoInSubjectAndText() {
        Letter letter = edition(Optional.of(1), List.of(), "43 trusts remain.").with(NOTHING);
        assertThat(letter.subject()).isEqualTo("Corrected: Exit, June 2014 (edition 2 replaces edition 1)");
        assertThat(letter.body().text()).contains("! Corrected: this is edition 2 and replaces edition 1.");
        assertThat(letter.body().html()).contains("Corrected: this is edition 2 and replaces edition 1.");
    }

    @Test
    void beforeReleaseItSaysUntilWhenItMustNotBePassedOnAndAsWhatTheReaderHasIt() {
        Letter letter = edition(Optional.empty(), List.of("Senior responsible owner"), "43.")
                .with(NOTHING);
        assertThat(letter.subject()).isEqualTo("Before release: Exit, June 2014");
        assertThat(letter.body().text())
                .contains(
                        "! Not for release before 22 July 2014 at 09:30. You get this before as Senior responsible owner.");
    }

    @Test
    void aWithdrawalSaysWhyAndWhatStandsInstead() {
        Letter none = new WithdrawalLetter(SENDER, JUNE, 1, "a return was missing", Optional.empty()).letter();
        assertThat(none.subject()).isEqualTo("Withdrawn: Exit, June 2014, edition 1");
        assertThat(none.body().text())
                .contains("Reason: a return was missing")
                .contains("There is no other edition of that month yet.");
        assertThat(new WithdrawalLetter(SENDER, JUNE, 1, "x", Optional.of(2))
                        .letter()
                        .body()
                        .text())
                .contains("Edition 2 stands in its place.");
    }

    @Test
    void aReminderSaysWhatIsMissingAndByWhenBeforeAndAfterTheDueDay() {
        assertThat(reminder(false, Optional.empty()).body().text())
                .contains("Your return for June 2014 is due on 8 July 2014 at 17:00.")
                .contains("Please send it by 8 July 2014 at 17:00.");
        assertThat(reminder(false, Optional.empty()).subject()).startsWith("Due soon: return for June 2014");
        assertThat(reminder(true, Optional.empty()).body().text())
                .contains("was due on 8 July 2014 at 17:00 and has not come.")
                .contains("Please send it by 15 July 2014 at 17:00, so that it still counts this month.");
        assertThat(reminder(true, Optional.of("it was rejected")).body().text())
                .contains("Your return for June 2014 does not count: it was rejected.")
                .contains("Please correct it and send it again by 15 July 2014 at 17:00.");
    }

    @Test
    void aTrustIsToldWhatBecameOfItsReturnAndByWhenTheNextIsDue() {
        Letter letter = new TrustLetter(
                        SENDER,
                        "Sample Trust (ZL4)",
                        Optional.of(JUNE),
                        List.of("ZL4-2014-06.xlsx counts."),
                        Optional.of(JUNE.next()),
                        Optional.of("8 August 2014 at 17:00"))
                .with(new Enclosed(List.of("form/ZL4-2014-07.xlsx"), List.of(), false));
        assertThat(letter.subject())
                .isEqualTo("Exit: your return for June 2014, and the form for July 2014 (Sample Trust (ZL4))");
        assertThat(letter.body().text())
                .contains("- ZL4-2014-06.xlsx counts.")
                .contains("and send it back by 8 August 2014 at 17:00.");
    }

    private static EditionLetter edition(Optional<Integer> replaces, List<String> early, String headline) {
        return new EditionLetter(
                SENDER,
                JUNE,
                replaces.map(earlier -> earlier + 1).orElse(1),
                replaces,
                RELEASE,
                early,
                List.of(new Section("Headlines", List.of(headline))));
    }

    private static Letter reminder(boolean isDue, Optional<String> problem) {
        return new ReminderLetter(
                        SENDER,
                        "Sample Trust, ZL4",
                        JUNE,
                        LocalDateTime.parse("2014-07-08T17:00"),
                        LocalDateTime.parse("2014-07-15T17:00"),
                        isDue,
                        problem)
                .with(NOTHING);
    }
}
