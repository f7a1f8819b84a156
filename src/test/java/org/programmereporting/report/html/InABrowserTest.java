package org.programmereporting.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;
import org.programmereporting.report.excel.SampleReport;

/** The page as a browser lays it out; needs a Chromium on the path and is skipped without. */
class InABrowserTest {
    /** A4 lying, less the margins, in pixels. */
    private static final int PRINTED = 1032;

    @TempDir
    Path folder;

    private Optional<Chromium> chromium = Optional.empty();

    @BeforeEach
    void find() {
        chromium = Chromium.installed(folder);
        assumeTrue(chromium.isPresent(), "no chromium, chromium-browser or google-chrome on the PATH");
    }

    private static Report report() {
        List<Sheet> sheets = new ArrayList<>(SampleReport.report().sheets());
        sheets.add(APage.saying("Long words", "x".repeat(300), "\u202e" + "word ".repeat(200)));
        sheets.add(new Sheet.Tabular(
                "Long title",
                "y".repeat(200),
                List.of("z".repeat(300)),
                APage.saying("T", "t").table(),
                List.of()));
        return SampleReport.with(sheets);
    }

    @Test
    void isNoWiderThanAPhoneOrAScreenAndScrollsItsTablesInTheirBoxes() throws IOException, InterruptedException {
        Path measuring = folder.resolve("measuring.html");
        String frames = frame(390) + frame(1280);
        String script = "onload = function () { document.querySelectorAll('iframe').forEach(function (frame) {"
                + " var page = frame.contentDocument; var text = page.body.innerText.length;"
                + " frame.title = page.documentElement.scrollWidth + ' ' + (text > 1000); }); }";
        Files.writeString(measuring, "<!DOCTYPE html><script>" + script + "</script>" + frames);

        List<String> measured = Jsoup.parse(chromium.orElseThrow().dump(measuring))
                .select("iframe")
                .eachAttr("title");

        assertThat(measured).containsExactly("390 true", "1280 true");
    }

    private static String frame(int width) {
        return frame(width, APage.html(report()));
    }

    private static String frame(int width, String html) {
        String page = html.replace("&", "&amp;").replace("\"", "&quot;");
        return "<iframe style=\"border:0;width:" + width + "px;height:800px\" srcdoc=\"" + page + "\"></iframe>";
    }

    /** Seventeen columns, as the sheets of cohorts have, with trusts, days and ratings. */
    private static Sheet.Tabular wide() {
        List<String> headings = List.of("Name of the trust", "Confidence", "Contingency (days)", "Milestones overdue");
        List<Cell> values = List.of(
                Cell.of("University Hospitals of Tarnwick NHS Foundation Trust"),
                Cell.of("Amber/green"),
                Cell.of(LocalDate.parse("2015-09-30")),
                Cell.of(1234));
        return APage.sheet(
                "Wide",
                IntStream.range(0, 17)
                        .mapToObj(i -> new Column(headings.get(i % 4), i % 4 == 2 ? Format.DATE : Format.TEXT))
                        .toList(),
                List.of(IntStream.range(0, 17).mapToObj(i -> values.get(i % 4)).toList()));
    }

    /** With the rules of print, as wide as a page of A4: what is wider, a browser prints smaller, with the whole page. */
    @Test
    void printsWideTablesInWholeWordsThatCanBeReadAndHeadingsWithWhatTheyAreOf()
            throws IOException, InterruptedException {
        String printed = APage.html(SampleReport.with(List.of(wide()))).replace("@media print", "@media all");
        Path measuring = folder.resolve("measuring.html");
        Files.writeString(measuring, "<!DOCTYPE html><script>" + """
                onload = function () {
                  var frame = document.querySelector('iframe'), page = frame.contentDocument, broken = [];
                  page.querySelectorAll('table.wide th, table.wide td').forEach(function (cell) {
                    var text = page.createTreeWalker(cell, NodeFilter.SHOW_TEXT), node;
                    while ((node = text.nextNode())) {
                      for (var word of node.data.matchAll(/[^\\s/-]+/g)) {
                        var range = page.createRange();
                        range.setStart(node, word.index);
                        range.setEnd(node, word.index + word[0].length);
                        if (range.getClientRects().length > 1) { broken.push(word[0]); }
                      }
                    }
                  });
                  function style(of) { return page.defaultView.getComputedStyle(page.querySelector(of)); }
                  frame.title = ['broken', broken.join(), 'size', parseFloat(style('table.wide td').fontSize) >= 9.3,
                    'width', page.documentElement.scrollWidth, style('h2').breakAfter, style('.about').breakAfter].join(' ');
                };
                """ + "</script>" + frame(PRINTED, printed));

        assertThat(Jsoup.parse(chromium.orElseThrow().dump(measuring))
                        .select("iframe")
                        .attr("title"))
                .isEqualTo("broken  size true width " + PRINTED + " avoid avoid");
    }

    @Test
    void printsToPages() throws IOException, InterruptedException {
        Path page = folder.resolve("index.html");
        Files.write(page, IndexPage.write(report(), APage.BESIDE));

        byte[] pdf = Files.readAllBytes(chromium.orElseThrow().print(page));

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/Type /Page");
    }
}
