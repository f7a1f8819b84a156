package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** {@code chase}: returns for June are due on 8 July 2014; trusts are reminded three days before, one and five days after. */
class ChaseTest {
    private static final Clock DAY_AFTER = SealedSample.at("2014-07-09T08:00:00Z");
    private static final Clock THREE_DAYS_BEFORE = SealedSample.at("2014-07-05T08:00:00Z");

    @TempDir
    Path folder;

    private SealedSample programme;

    @BeforeEach
    void aProgrammeOfWhichTwoReturnsHaveNotCome() {
        programme = SealedSample.unsealedIn(folder);
        SampleRun.delete(programme.sample.returns("2014-06").resolve("ZG4-2014-06.csv"));
        SampleRun.delete(programme.sample.returns("2014-06").resolve("ZG5-2014-06.csv"));
        SampleRun.write(programme.sample.returns("2014-06").resolve("ZG5-2014-06.xlsx"), "not a workbook");
    }

    @Test
    void onTheDaysSetThoseMissingOrNotCountingAreRemindedOnceAPeriodAndDay() throws Exception {
        programme.expect(0, DAY_AFTER, "chase", "--dry-run");
        assertThat(programme.printed())
                .contains("messaging@zg4.example (Messaging lead), reminder of 2014-06 to trust ZG4, day +1")
                .contains("messaging@zg5.example (Messaging lead), reminder of 2014-06 to trust ZG5, day +1")
                .doesNotContain("zg1.example");
        assertThat(programme.outbox()).isEmpty();

        programme.expect(0, DAY_AFTER, "chase");
        int reminded = programme.outbox().size();
        assertThat(programme.printed()).contains(reminded + " messages were written");
        assertThat(programme.mail("messaging@zg4")).contains("was due on 8 July 2014 at 17:00 and has not come.");
        assertThat(programme.mail("messaging@zg5")).contains("does not count: it was unreadable.");
        programme.expect(0, DAY_AFTER, "chase");
        assertThat(programme.printed())
                .contains("There was nothing to send.")
                .contains(reminded + " messages had been sent before");
        programme.expect(0, SealedSample.at("2014-07-13T08:00:00Z"), "chase");
        assertThat(programme.outbox()).hasSize(2 * reminded);
    }

    @Test
    void onAnotherDayItSaysWhatItWouldDoAndWhenNextAndSendsNothing() throws Exception {
        programme.expect(0, SealedSample.at("2014-07-10T08:00:00Z"), "chase");
        assertThat(programme.printed())
                .contains("Would be sent (")
                .contains(
                        "Today, 10 July 2014, nobody is reminded; next on 13 July 2014, 5 days after returns for June 2014"
                                + " were due.");
        assertThat(programme.outbox()).isEmpty();
        programme.expect(0, SealedSample.at("2014-12-01T08:00:00Z"), "chase");
        assertThat(programme.printed()).contains("no later day is in calendar.csv");
    }

    @Test
    void beforeTheDayNoReturnNeedHaveComeAndAfterwardsAnEmptyFolderIsAMistake() throws Exception {
        SampleRun.delete(programme.sample.returns("2014-06"));
        programme.expect(0, THREE_DAYS_BEFORE, "chase");
        assertThat(programme.mail("messaging@zg1"))
                .contains("Subject: Due soon: return for June 2014")
                .contains("is due on 8 July 2014 at 17:00.");
        programme.expect(1, DAY_AFTER, "chase");
        assertThat(programme.printed()).contains("No return was ever received for 2014-06, so nobody was reminded");
    }

    @Test
    void aTrustWithoutAContactIsNamed() {
        programme.replaceIn(
                "reference/contacts.csv", "ZG4,Messaging lead,Messaging office,messaging@zg4.example,\n", "");
        programme.expect(3, DAY_AFTER, "chase");
        assertThat(programme.printed()).contains("ZG4: has no contact. Add one to reference/contacts.csv");
    }

    @Test
    void withoutDaysItSaysWhereTheyAreWritten() {
        programme.replaceInDefinition("  chase: { days: [-3, 1, 5] }", "  # chase is not set");
        programme.expect(2, DAY_AFTER, "chase");
        assertThat(programme.printed()).contains("programme.yml does not say when trusts are reminded");
    }
}
