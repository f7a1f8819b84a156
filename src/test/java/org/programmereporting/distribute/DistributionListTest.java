package org.programmereporting.distribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.distribute.DistributionList.Recipient;
import org.programmereporting.returns.OdsCode;

class DistributionListTest {
    private static final LocalDate RELEASE = LocalDate.parse("2014-07-22");
    private static final List<String> HELD = List.of(
            "analyst-annex.xlsx",
            "cohorts/london.xlsx",
            "feedback/ZL4-2014-06.xlsx",
            "index.html",
            "national-report.xlsx",
            "regions/Y54.xlsx",
            "regions/Y55.xlsx",
            "suppliers/alder.xlsx");

    @Test
    void theBoardGetsWhatIsNationalAndNothingOfTheAnalysts() {
        assertThat(only(row("b@b.example", new Audience.Board(), FileKind.all(), "", ""))
                        .files())
                .containsOnlyKeys(
                        "national-report.xlsx",
                        "index.html",
                        "cohorts/london.xlsx",
                        "regions/Y54.xlsx",
                        "regions/Y55.xlsx");
    }

    @Test
    void aPartGetsItsOwnWorkbookAloneWhateverItAsksFor() {
        assertThat(only(row("s@s.example", part("supplier", "alder"), List.of(FileKind.WORKBOOK), "", ""))
                        .files())
                .containsOnlyKeys("suppliers/alder.xlsx");
        assertThat(only(row("r@r.example", part("region", "Y55"), List.of(FileKind.WORKBOOK), "", ""))
                        .files())
                .containsOnlyKeys("regions/Y55.xlsx");
        assertThat(part("supplier", "alder").mayGet()).containsExactly(FileKind.WORKBOOK);
        assertThat(new Audience.OfTrust(new OdsCode("ZL4")).mayGet()).containsExactly(FileKind.FEEDBACK, FileKind.FORM);
    }

    @Test
    void aRowHoldsFromItsFirstToItsLastReleaseDay() {
        Audience board = new Audience.Board();
        List<FileKind> report = List.of(FileKind.REPORT);
        assertThat(list(row("a@a.example", board, report, "2014-07-22", "2014-07-22")))
                .hasSize(1);
        assertThat(list(row("a@a.example", board, report, "2014-07-23", ""))).isEmpty();
        assertThat(list(row("a@a.example", board, report, "", "2014-07-21"))).isEmpty();
    }

    @Test
    void rowsOfAnAddressBecomeOneMessageAndAFileProtectedOnceStaysProtected() {
        Stakeholder open = row("A@a.example", part("region", "Y54"), List.of(FileKind.WORKBOOK), "", "");
        Stakeholder closed = new Stakeholder(
                "Second",
                new MailAddress("a@A.example"),
                new Audience.Board(),
                List.of(FileKind.REGIONS),
                Optional.of("BOARD_PASSWORD"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                3);
        assertThat(list(open, closed)).singleElement().satisfies(recipient -> {
            assertThat(recipient.files()).containsEntry("regions/Y54.xlsx", Optional.of("BOARD_PASSWORD"));
            assertThat(recipient.files()).containsEntry("regions/Y55.xlsx", Optional.of("BOARD_PASSWORD"));
            assertThat(recipient.audiences()).hasSize(2);
        });
    }

    @Test
    void beforeReleaseOnlyThoseWithAPostAndWhatIsNotHeldIsNamed() {
        Stakeholder early = new Stakeholder(
                "Owner",
                new MailAddress("o@o.example"),
                part("region", "Y99"),
                List.of(FileKind.WORKBOOK),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Owner"),
                "answers for it",
                2);
        Stakeholder late = row("l@l.example", new Audience.Board(), List.of(FileKind.REPORT), "", "");
        assertThat(DistributionList.of(List.of(early, late), RELEASE, true, HELD)
                        .recipients())
                .singleElement()
                .satisfies(recipient -> {
                    assertThat(recipient.posts()).containsExactly("Owner");
                    assertThat(recipient.files()).isEmpty();
                    assertThat(recipient.missing()).containsExactly("regions/Y99.xlsx");
                });
    }

    private static Recipient only(Stakeholder row) {
        return list(row).get(0);
    }

    private static List<Recipient> list(Stakeholder... rows) {
        return DistributionList.of(List.of(rows), RELEASE, false, HELD).recipients();
    }

    private static Audience.Part part(String kind, String id) {
        return new Audience.Part(kind, id);
    }

    private static Stakeholder row(String email, Audience audience, List<FileKind> files, String from, String until) {
        return new Stakeholder(
                "Role",
                new MailAddress(email),
                audience,
                files,
                Optional.empty(),
                day(from),
                day(until),
                Optional.empty(),
                "",
                2);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
