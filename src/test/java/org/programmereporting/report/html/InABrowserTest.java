package org.programmereporting.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.excel.SampleReport;

/** The page as a browser lays it out; needs a Chromium on the path and is skipped without. */
class InABrowserTest {
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
        String page = APage.html(report()).replace("&", "&amp;").replace("\"", "&quot;");
        return "<iframe style=\"border:0;width:" + width + "px;height:800px\" srcdoc=\"" + page + "\"></iframe>";
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
