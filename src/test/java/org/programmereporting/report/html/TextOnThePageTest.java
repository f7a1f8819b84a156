package org.programmereporting.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.excel.SafeText;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Sheet.Line;
import org.programmereporting.report.Sheet.LineStyle;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;
import org.xml.sax.SAXException;

/** Whatever came from outside stays text. */
class TextOnThePageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</td></table></style><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)\" x='",
                "&lt;b&gt; &amp; & &#60;",
                "<!-- --> ]]> <![CDATA[x]]>",
                "\u202eright to left\u202c \u200f\u05d0\u05d1 \u200e",
                "=HYPERLINK(\"http://x.example\",\"y\")",
                "javascript:alert(1)",
                "two\nlines\tand a tab",
                "\ud83d\ude80 beyond the first plane"
            })
    void staysTextWhereverItStands(String text) throws ParserConfigurationException, IOException, SAXException {
        Report report = everywhere(text);
        Document page = APage.of(report);

        assertThat(page.expectFirst("td.long").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst("svg title").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst("svg desc").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst("section h2").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst(".points li").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst("meta[name=author]").attr("content")).isEqualTo(text);
        assertThat(page.select("script, img, b")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(IndexPage.write(report, List.of())));
    }

    private static Report everywhere(String text) {
        Chart chart = new Chart(
                Chart.Kind.BAR,
                text,
                text,
                text,
                text,
                text,
                List.of(new Chart.Series("Number", Chart.Role.ACTUAL)),
                1);
        Table table = new Table(
                "everywhere",
                List.of(
                        new Column(text, Format.TEXT),
                        new Column("Words", Format.LONG_TEXT),
                        new Column("Number", Format.WHOLE)),
                List.of(List.of(Cell.of(text), Cell.of(text), Cell.of(3))));
        List<Line> lines = List.of(new Line(LineStyle.HEADING, text), new Line(LineStyle.BODY, text));
        return new Report(
                text,
                text,
                "en-GB",
                LocalDate.of(2014, 6, 30),
                text,
                List.of(
                        new Sheet.Cover("Cover", text, lines),
                        new Sheet.Tabular("Everywhere", text, List.of(text), table, List.of(chart))));
    }

    @Test
    void showsWhatNoPageCanHold() {
        assertThat(APage.of(APage.saying("Odd", "a\u0000b\u0008c\ud800d\uffffe\rf"))
                        .expectFirst("tbody th")
                        .wholeText())
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\nf");
    }

    @Test
    void saysThatABlankIsNotAvailable() {
        assertThat(APage.of(APage.saying("Blank", " \n"))
                        .expectFirst("tbody th")
                        .text())
                .isEqualTo("[x]");
    }

    @Property(tries = 300)
    void isReadBackAsItWas(@ForAll String text) {
        Markup markup = new Markup().open("p", "title", text).text(text).close();

        var read = Jsoup.parse(markup.page(), Parser.xmlParser()).expectFirst("p");

        assertThat(read.wholeText()).isEqualTo(SafeText.allowed(text));
        assertThat(read.attr("title")).isEqualTo(SafeText.allowed(text));
    }
}
