package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.OdsCode;

class VersionsTest {
    private static final OdsCode ZA1 = new OdsCode("ZA1");

    @Test
    void theLastAcceptedFileCountsAndEarlierOnesAreSuperseded() {
        assertThat(settled(
                        file("a.xlsx", "h1", "2014-07-02T10:00", false, FileOutcome.ACCEPTED),
                        file("b.xlsx", "h2", "2014-07-01T10:00", false, FileOutcome.ACCEPTED_WITH_QUERIES)))
                .containsExactly("a.xlsx ACCEPTED ", "b.xlsx SUPERSEDED a.xlsx");
    }

    @Test
    void aLaterRejectedOneDoesNotReplaceAnAcceptedOne() {
        assertThat(settled(
                        file("a.xlsx", "h1", "2014-07-01T10:00", false, FileOutcome.ACCEPTED),
                        file("b.xlsx", "h2", "2014-07-02T10:00", false, FileOutcome.REJECTED),
                        file("c.xlsx", "h3", "2014-07-02T10:00", false, FileOutcome.UNREADABLE)))
                .containsExactly("a.xlsx ACCEPTED ", "b.xlsx REJECTED ", "c.xlsx UNREADABLE ");
    }

    @Test
    void ofOnePathTheContentGivenLastCountsThoughItWasSignedOffEarlier() {
        CheckedReturn first = file("a.xlsx", "h1", "2014-07-03T10:00", false, FileOutcome.ACCEPTED);
        CheckedReturn other = file("b.xlsx", "h3", "2014-07-01T10:00", false, FileOutcome.ACCEPTED);
        CheckedReturn last = file("a.xlsx", "h2", "2014-07-02T10:00", false, FileOutcome.ACCEPTED);
        assertThat(settled(first, last)).containsExactly("a.xlsx SUPERSEDED a.xlsx", "a.xlsx ACCEPTED ");
        assertThat(settled(first, last, other))
                .containsExactly("a.xlsx SUPERSEDED a.xlsx", "a.xlsx ACCEPTED ", "b.xlsx SUPERSEDED a.xlsx");
        assertThat(Versions.inOrder(List.of(first, last, other))).containsExactly(other, first, last);
        CheckedReturn rubbish = file("a.xlsx", "h2", "", false, FileOutcome.UNREADABLE);
        assertThat(settled(first, rubbish)).containsExactly("a.xlsx ACCEPTED ", "a.xlsx UNREADABLE ");
    }

    @Test
    void equalBytesAreADuplicateOfTheOneThatCounts() {
        assertThat(settled(
                        file("a.xlsx", "h1", "2014-07-01T10:00", false, FileOutcome.ACCEPTED),
                        file("b.xlsx", "h2", "2014-07-02T10:00", false, FileOutcome.ACCEPTED),
                        file("c.xlsx", "h1", "2014-07-03T10:00", false, FileOutcome.ACCEPTED)))
                .containsExactly("a.xlsx DUPLICATE c.xlsx", "b.xlsx SUPERSEDED c.xlsx", "c.xlsx ACCEPTED ");
    }

    @Test
    void unknownTimesComeFirstThenPrimaryBeforeRefreshThenThePath() {
        assertThat(settled(
                        file("z.xlsx", "h1", "", true, FileOutcome.ACCEPTED),
                        file("a.xlsx", "h2", "2014-07-01T10:00", false, FileOutcome.ACCEPTED)))
                .containsExactly("z.xlsx SUPERSEDED a.xlsx", "a.xlsx ACCEPTED ");
        assertThat(settled(
                        file("a.xlsx", "h1", "", true, FileOutcome.ACCEPTED),
                        file("b.xlsx", "h2", "", false, FileOutcome.ACCEPTED)))
                .containsExactly("a.xlsx ACCEPTED ", "b.xlsx SUPERSEDED a.xlsx");
        assertThat(settled(
                        file("b.xlsx", "h1", "", false, FileOutcome.ACCEPTED),
                        file("a.xlsx", "h2", "", false, FileOutcome.ACCEPTED)))
                .containsExactly("b.xlsx ACCEPTED ", "a.xlsx SUPERSEDED b.xlsx");
    }

    @Test
    void ofTwoContentsOfOnePathTheLaterOneCounts() {
        assertThat(settled(
                        file("a.xlsx", "h1", "", false, FileOutcome.ACCEPTED),
                        file("a.xlsx", "h2", "", false, FileOutcome.ACCEPTED)))
                .containsExactly("a.xlsx SUPERSEDED a.xlsx", "a.xlsx ACCEPTED ");
    }

    @Test
    void aReturnOfATrustThatOwesNoneIsKeptWithANote() {
        CheckedReturn settled = Versions.settle(
                        List.of(file("a.xlsx", "h1", "", false, FileOutcome.ACCEPTED)), Set.of())
                .get(0);
        assertThat(settled.outcome()).isEqualTo(FileOutcome.NOT_EXPECTED);
        assertThat(settled.findings())
                .extracting(finding -> finding.severity() + " " + finding)
                .containsExactly("NOTE a.xlsx: No return is expected of ZA1. Nothing to do; it is kept and does not"
                        + " change a count.");
    }

    @Property(tries = 200)
    void theOrderOfTheFilesChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<CheckedReturn> files = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String received = random.nextBoolean() ? "" : "2014-07-0" + (1 + random.nextInt(2)) + "T10:00";
            FileOutcome outcome = random.nextInt(3) == 0 ? FileOutcome.REJECTED : FileOutcome.ACCEPTED;
            files.add(file(i + ".xlsx", "h" + random.nextInt(3), received, random.nextBoolean(), outcome));
        }
        Map<String, String> before = outcomes(files);
        Collections.shuffle(files, random);
        assertThat(outcomes(files)).isEqualTo(before);
        long accepted = files.stream().filter(f -> f.outcome().isAccepted()).count();
        assertThat(before.values().stream()
                        .filter(o -> o.startsWith("ACCEPTED"))
                        .count())
                .isEqualTo(Math.min(1, accepted));
    }

    private static Map<String, String> outcomes(List<CheckedReturn> files) {
        Map<String, String> outcomes = new TreeMap<>();
        Versions.settle(files, Set.of(ZA1))
                .forEach(file -> outcomes.put(file.file(), file.outcome() + " " + file.supersededBy()));
        return outcomes;
    }

    private static List<String> settled(CheckedReturn... files) {
        return Versions.settle(List.of(files), Set.of(ZA1)).stream()
                .map(file -> file.file() + " " + file.outcome() + " " + file.supersededBy())
                .toList();
    }

    private static CheckedReturn file(
            String file, String sha256, String received, boolean refresh, FileOutcome outcome) {
        return new CheckedReturn(
                ExampleReturn.JUNE,
                file,
                sha256,
                received.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(received)),
                Optional.of(ZA1),
                refresh,
                outcome,
                "",
                Optional.empty(),
                List.of());
    }
}
