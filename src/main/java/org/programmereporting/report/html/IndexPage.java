package org.programmereporting.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.ShortLines;

/** A report as one page of HTML that needs nothing else: equal reports give equal bytes. */
public final class IndexPage {
    public static final String FILE = "index.html";

    private static final String STYLE = "page.css";
    private static final String FILES = "Files";

    private final Report report;
    private final List<FileBeside> beside;
    private final Markup page = new Markup();
    private final Anchors anchors;
    private final NoteLinks notes;

    private IndexPage(Report report, List<FileBeside> beside) {
        this.report = report;
        this.beside = beside;
        this.anchors = new Anchors(report);
        this.notes = new NoteLinks(report, anchors);
    }

    /**
     * The page in UTF-8.
     *
     * @param beside the files that it leads to, in order
     */
    public static byte[] write(Report report, List<FileBeside> beside) {
        return new IndexPage(report, beside).html().getBytes(StandardCharsets.UTF_8);
    }

    private String html() {
        page.doctype().open("html", "lang", report.language()).line();
        writeHead();
        page.open("body").line();
        page.element("a", "Skip to the report", "class", "skip", "href", "#report")
                .line();
        page.open("header").element("p", report.author()).close().line();
        page.open("main", "id", "report", "tabindex", "-1").line();
        covers().forEach(cover -> new Opening(page).write(cover, anchors.section(cover.name())));
        writeContents();
        Tables.of(report).forEach(this::writeSection);
        writeFiles();
        page.close().line();
        page.open("footer")
                .element("p", report.title() + ". " + report.author() + ".")
                .close();
        page.line().close().line().close().line();
        return page.page();
    }

    private void writeHead() {
        page.open("head").line();
        page.empty("meta", "charset", "utf-8").line();
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", "light");
        meta("author", report.author());
        meta("fingerprint", report.fingerprint());
        page.element("title", title()).line();
        page.element("style", style()).line().close().line();
    }

    private void meta(String name, String content) {
        page.empty("meta", "name", name, "content", content).line();
    }

    private String title() {
        return covers().stream().map(Sheet.Cover::title).findFirst().orElse(report.title());
    }

    private List<Sheet.Cover> covers() {
        return report.sheets().stream()
                .filter(Sheet.Cover.class::isInstance)
                .map(Sheet.Cover.class::cast)
                .toList();
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(IndexPage.class.getResourceAsStream(STYLE), STYLE)) {
            return "\n" + new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeContents() {
        page.open("nav", "aria-labelledby", "contents");
        page.element("h2", Tables.CONTENTS, "id", "contents").open("ul").line();
        for (Sheet.Tabular sheet : Tables.of(report)) {
            writeEntry(sheet.name(), "#" + anchors.section(sheet.name()), sheet.title());
        }
        if (!beside.isEmpty()) {
            writeEntry(FILES, "#files", "The same figures as workbooks");
        }
        page.close().close().line();
    }

    private void writeEntry(String name, String link, String about) {
        page.open("li").element("a", name, "href", link).text(" ");
        page.element("span", about).close().line();
    }

    private void writeSection(Sheet.Tabular sheet) {
        String id = anchors.section(sheet.name());
        openSection(id, sheet.title());
        ShortLines.paragraphs(sheet.introduction()).stream()
                .filter(paragraph -> !paragraph.equals(Sheet.Tabular.ONE_TABLE)) // seen, on a page
                .forEach(paragraph -> writeAbout(paragraph, sheet));
        for (int i = 0; i < sheet.charts().size(); i++) {
            writeChart(sheet.charts().get(i), sheet, id + ".chart-" + (i + 1));
        }
        new TableBox(page, anchors, notes, sheet).write();
        closeSection();
    }

    private void writeAbout(String paragraph, Sheet.Tabular sheet) {
        page.open("p", "class", "about");
        notes.write(page, paragraph, sheet.name());
        page.close().line();
    }

    private void writeChart(Chart chart, Sheet.Tabular sheet, String id) {
        page.open("figure").element("figcaption", chart.title(), "id", id + ".caption");
        page.open("div", "class", "scroll", "role", "group", "tabindex", "0", "aria-labelledby", id + ".caption");
        new SvgChart(page, new Charted(chart, sheet.table()), id).draw();
        page.close().close().line();
    }

    private void writeFiles() {
        if (beside.isEmpty()) {
            return;
        }
        openSection("files", FILES);
        page.open("ul", "class", "files").line();
        beside.forEach(file -> writeEntry(file.title(), file.path(), file.path()));
        page.close().line();
        closeSection();
    }

    private void openSection(String id, String title) {
        page.open("section", "id", id, "aria-labelledby", id + ".title");
        page.element("h2", title, "id", id + ".title").line();
    }

    private void closeSection() {
        page.open("p", "class", "up")
                .element("a", "Back to contents", "href", "#contents")
                .close();
        page.close().line();
    }
}
