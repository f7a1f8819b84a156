package org.programmereporting.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;
import org.programmereporting.report.excel.SampleReport;
import org.xml.sax.SAXException;

class IndexPageTest {
    private final Report report = SampleReport.report();
    private final Document page = APage.of(report);

    @Test
    void isWellFormed() throws ParserConfigurationException, IOException, SAXException {
        byte[] bytes = IndexPage.write(report, APage.BESIDE);

        org.w3c.dom.Document parsed =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));

        assertThat(parsed.getDocumentElement().getTagName()).isEqualTo("html");
        assertThat(APage.html(report)).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
    }

    @Test
    void holdsEveryCellOfEveryTableAsTheWorkbookShowsIt() {
        for (Sheet.Tabular sheet : Tables.of(report)) {
            List<String> cells = section(sheet.name()).select("tbody tr > *").stream()
                    .map(APageText::own)
                    .toList();
            assertThat(cells).as(sheet.name()).containsExactlyElementsOf(shown(sheet));
            assertThat(section(sheet.name()).select("thead th").eachText())
                    .containsExactlyElementsOf(sheet.table().columns().stream()
                            .map(Column::heading)
                            .toList());
        }
        assertThat(Tables.of(report)).hasSize(7);
    }

    @Test
    void givesRoomToTextsOfSeveralWords() {
        Document said = APage.of(APage.sheet(
                "Trusts",
                List.of(
                        new Column("Code", Format.TEXT),
                        new Column("Trust", Format.TEXT),
                        new Column("Region", Format.TEXT)),
                List.of(List.of(
                        Cell.of("ZA1"),
                        Cell.of("University Hospitals of Tarnwick NHS Foundation Trust"),
                        Cell.of("London")))));

        assertThat(said.select("tbody td").eachAttr("class")).containsExactly("text words", "text");
    }

    private static List<String> shown(Sheet.Tabular sheet) {
        return sheet.table().rows().stream()
                .flatMap(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> Shown.of(
                                row.get(i), sheet.table().columns().get(i).format())))
                .toList();
    }

    private Element section(String sheet) {
        return page.expectFirst("section[id=" + new Anchors(report).section(sheet) + "]");
    }

    @Test
    void showsNumbersDatesAndMarksAsTheWorkbookDoes() {
        assertThat(section("Formats").expectFirst("tbody tr").children().eachText())
                .containsExactly(
                        "RZ1", "=SUM(A1:A9)", "1,234,567", "1,234.6", "12.3%", "30 September 2015", "September 2014");
        assertThat(section("Formats").select("tbody tr").get(1).children().eachText())
                .contains(Mark.CONFIDENTIAL.text(), "50.0%");
        assertThat(section("Formats").expectFirst("tbody tr").children().eachAttr("class"))
                .containsExactly("text", "long", "number", "number", "number", "day", "day");
    }

    @Test
    void beginsWithWhatTheFiguresSay() {
        assertThat(page.select("h1").eachText())
                .containsExactly("Exit from local service provider contracts: national report, June 2014");
        assertThat(page.expectFirst(".points h2").text()).isEqualTo("What the figures say");
        assertThat(page.select(".points li")).hasSize(2);
        assertThat(page.expectFirst("p.banner").text()).startsWith("Management information");
        assertThat(page.expectFirst("main > *").className()).isEqualTo("opening");
        assertThat(page.title()).isEqualTo(page.expectFirst("h1").text());
    }

    @Test
    void listsItsSectionsNotesLastAndTheFilesBeside() {
        assertThat(page.select("nav li a").eachText())
                .containsExactly(
                        "Formats", "Burn-down", "Cohorts", "Regions", "Findings", "Confidence", "Notes", "Files");
        assertThat(page.select("main > section h2").eachText())
                .hasSize(8)
                .last()
                .isEqualTo("Files");
        assertThat(page.select("#files a[href]").eachAttr("href"))
                .containsExactly("national-report.xlsx", "cohorts/london.xlsx", "#contents");
    }

    @Test
    void hasTheLandmarksHeadingsAndNamesThatReadersWithoutSightNeed() {
        assertThat(page.select("body > *").eachAttr("class")).first().isEqualTo("skip");
        assertThat(page.expectFirst("a.skip").attr("href")).isEqualTo("#report");
        assertThat(page.select("body > header, body > main#report, body > footer, nav[aria-labelledby=contents]"))
                .hasSize(4);
        assertThat(page.select("h3, h4, h5, h6")).isEmpty();
        assertThat(page.select("section"))
                .allSatisfy(section -> assertThat(section.attr("aria-labelledby"))
                        .isEqualTo(section.expectFirst("h2").id()));
        assertThat(page.select("table")).hasSize(7).allSatisfy(table -> {
            assertThat(table.expectFirst("caption").text()).isNotBlank();
            assertThat(table.select("thead th[scope=col]")).isNotEmpty();
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> assertThat(row.select("th[scope=row]")).hasSize(1));
        });
        assertThat(page.select(".scroll"))
                .allSatisfy(box -> assertThat(page.getElementById(box.attr("aria-labelledby")))
                        .isNotNull());
        assertThat(page.select(".scroll")).allMatch(box -> box.attr("tabindex").equals("0"));
    }

    @Test
    void tellsWhatAChartShowsToThoseWhoDoNotSeeIt() {
        List<String> messages = Tables.of(report).stream()
                .flatMap(sheet -> sheet.charts().stream())
                .map(chart -> chart.title() + "|" + chart.altText())
                .toList();

        assertThat(page.select("svg[role=img]").stream()
                        .map(svg -> svg.expectFirst("title").text() + "|"
                                + svg.expectFirst("desc").text()))
                .containsExactlyElementsOf(messages);
        assertThat(page.select("svg"))
                .allSatisfy(svg -> assertThat(svg.attr("aria-labelledby"))
                        .isEqualTo(svg.expectFirst("title").id() + " "
                                + svg.expectFirst("desc").id()));
    }

    @Test
    void givesEachPlaceANameOfItsOwnAndLeadsToNoneThatIsNot() {
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    }

    @Test
    void keepsPlacesApartWhoseNamesLookAlike() {
        Document alike =
                APage.of(APage.saying("A-b", "one"), APage.saying("A b", "two"), APage.saying("\u00e9", "three"));

        assertThat(alike.select("section").eachAttr("id"))
                .containsExactly("sheet-a-b", "sheet-a-b-2", "sheet-", "files");
    }

    @Test
    void leadsFromALinkToItsRow() {
        Sheet.Tabular from = APage.sheet(
                "From",
                List.of(new Column("Leads", Format.TEXT)),
                List.of(
                        List.of(new Cell.Link("second row", "To", "A5")),
                        List.of(new Cell.Link("the sheet", "To", "A1"))));

        Document linked = APage.of(from, APage.saying("To", "first", "second"));

        List<String> links = linked.select("tbody a").eachAttr("href");
        assertThat(linked.expectFirst("[id='" + links.get(0).substring(1) + "']")
                        .text())
                .isEqualTo("second");
        assertThat(links.get(1)).isEqualTo("#sheet-to");
        assertThat(linked.select("tr[id]")).hasSize(1);
    }

    @Test
    void refusesALinkToASheetThatIsNot() {
        Sheet.Tabular from = APage.sheet(
                "From",
                List.of(new Column("Leads", Format.TEXT)),
                List.of(List.of(new Cell.Link("lost", "Nowhere", "A1"))));

        assertThatThrownBy(() -> APage.of(from)).hasMessageContaining("Nowhere");
    }

    @Test
    void leadsFromAReferenceToItsNoteAndBack() {
        Element reference = section("Burn-down").expectFirst("th a:contains([note 2])");

        Element note = page.expectFirst("[id='" + reference.attr("href").substring(1) + "']");
        assertThat(note.text()).startsWith("[note 2] The plan is the sum");
        assertThat(note.select(".back a").eachText()).containsExactly("Burn-down");
        assertThat(note.expectFirst(".back a").attr("href")).isEqualTo("#" + reference.id());
    }

    @Test
    void leavesAReferenceToNoNoteAsText() {
        Document page = APage.of(APage.sheet(
                "Lone", List.of(new Column("Said [note 7]", Format.TEXT)), List.of(List.of(Cell.of("yes")))));

        assertThat(page.expectFirst("thead th").html()).isEqualTo("Said [note 7]");
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        assertThat(page.select("script, link, img, iframe, object, embed, base, form, [src], [srcset], [style]"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import", "&", "<", ">");
    }

    @Test
    void isTheSameInEveryTimeZoneAndLanguage() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = APage.html(report);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(APage.html(report)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
