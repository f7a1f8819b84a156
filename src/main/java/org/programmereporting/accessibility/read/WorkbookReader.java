package org.programmereporting.accessibility.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a workbook from its parts, beginning where the file says its workbook lies. */
public final class WorkbookReader {
    private final Parts parts;
    private final String book;
    private final Links links;
    private final List<String> outside = new ArrayList<>();

    private WorkbookReader(Parts parts) throws UnreadableWorkbook {
        this.parts = parts;
        this.book = Links.of(parts, "").parts("officeDocument").stream()
                .filter(parts::has)
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableWorkbook("it is no Excel workbook; save it as Excel Workbook (.xlsx)"));
        this.links = Links.of(parts, book);
    }

    /**
     * Reads it whole.
     *
     * @throws UnreadableWorkbook for anything that is no workbook, is locked, damaged or too large
     */
    public static Workbook read(byte[] file) throws UnreadableWorkbook {
        return new WorkbookReader(Parts.of(file)).read();
    }

    private Workbook read() throws UnreadableWorkbook {
        Element tree = parts.tree(book);
        if (!tree.name().equals("workbook")) {
            throw new UnreadableWorkbook("it is no Excel workbook (.xlsx); save it as one");
        }
        Styles styles = styles();
        List<String> texts = texts();
        List<Sheet> sheets = new ArrayList<>();
        for (Element sheet : tree.child("sheets").all("sheet")) {
            sheets.add(sheet(sheet, sheets.size(), styles, texts));
        }
        if (sheets.isEmpty()) {
            throw new UnreadableWorkbook("it has no sheet; save the workbook again");
        }
        Map<String, String> names = new LinkedHashMap<>();
        tree.child("definedNames").all("definedName").forEach(name -> names.put(name.get("name"), name.words()));
        int active = tree.child("bookViews").child("workbookView").number("activeTab", 0);
        return new Workbook(sheets, active, names, properties(), parts.names(), outside);
    }

    private Styles styles() throws UnreadableWorkbook {
        Element tree = part("styles");
        return new Styles(tree, Palette.of(part("theme"), tree));
    }

    private List<String> texts() throws UnreadableWorkbook {
        return part("sharedStrings").all("si").stream().map(Element::runs).toList();
    }

    private Element part(String type) throws UnreadableWorkbook {
        List<String> found = links.parts(type);
        return found.isEmpty() ? Element.NONE : parts.tree(found.get(0));
    }

    private Map<String, String> properties() throws UnreadableWorkbook {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String part : Links.of(parts, "").parts("core-properties")) {
            parts.tree(part).children().forEach(each -> properties.put(each.name(), each.words()));
        }
        return properties;
    }

    private Sheet sheet(Element listed, int index, Styles styles, List<String> texts) throws UnreadableWorkbook {
        Links.To to = links.byId().get(listed.get("id"));
        String name = listed.get("name");
        if (to == null || !parts.has(to.target())) {
            throw new UnreadableWorkbook("its sheet " + name + " is missing; save the workbook again");
        }
        SheetReader read = new SheetReader(styles, texts);
        read.read(to.target(), parts.find(to.target()).orElseThrow());
        Links own = Links.of(parts, to.target());
        DrawingReader drawing = new DrawingReader(parts);
        for (String part : own.parts("drawing")) {
            drawing.read(part);
        }
        noteOutside(own);
        return new Sheet(
                name,
                index,
                !(listed.get("state").isEmpty() || listed.get("state").equals("visible")),
                List.copyOf(read.cells),
                read.width,
                read.widths,
                read.heights,
                read.concealed,
                read.merged,
                read.active,
                read.selected,
                read.frozen,
                read.filtered,
                read.printedWords,
                comments(own),
                links(read.links, own),
                tables(own),
                drawing.frames,
                drawing.charts);
    }

    private void noteOutside(Links own) {
        own.byId().values().stream()
                .filter(to -> to.outside() && !to.type().equals("hyperlink"))
                .forEach(to -> outside.add(to.target()));
    }

    private List<String> comments(Links own) throws UnreadableWorkbook {
        List<String> comments = new ArrayList<>();
        for (String type : List.of("comments", "threadedComment")) {
            for (String part : own.parts(type)) {
                parts.tree(part).below("comment").forEach(comment -> comments.add(comment.get("ref")));
                parts.tree(part).below("threadedComment").forEach(comment -> comments.add(comment.get("ref")));
            }
        }
        return comments.stream().distinct().toList();
    }

    private static List<Link> links(List<Element> read, Links own) {
        List<Link> links = new ArrayList<>();
        for (Element link : read) {
            Links.To to = own.byId().get(link.get("id"));
            Area.of(link.get("ref"))
                    .ifPresent(area -> links.add(new Link(area, link.get("location"), to == null ? "" : to.target())));
        }
        return links;
    }

    private List<Table> tables(Links own) throws UnreadableWorkbook {
        List<Table> tables = new ArrayList<>();
        for (String part : own.parts("table")) {
            Element table = parts.tree(part);
            Element look = table.child("tableStyleInfo");
            Area.of(table.get("ref"))
                    .ifPresent(area -> tables.add(new Table(
                            table.get("displayName"),
                            area,
                            table.number("headerRowCount", 1),
                            table.has("autoFilter"),
                            look.get("name"),
                            look.is("showRowStripes", false) || look.is("showColumnStripes", false))));
        }
        return tables;
    }
}
