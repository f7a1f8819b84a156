package org.programmereporting.excel.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.excel.SafeText;

/** The comments of a sheet: their texts, and in the older language that programs still ask for (VML) their boxes. */
final class Comments {
    private static final String SHAPE = "_x0000_t202";
    private static final int FIRST_SHAPE = 1025;
    private static final String YELLOW = "#ffffe1";

    private Comments() {}

    static byte[] texts(List<Comment> comments) {
        List<String> authors = comments.stream().map(Comment::author).distinct().toList();
        Xml xml = new Xml()
                .start("comments")
                .attribute("xmlns", Namespaces.SPREADSHEET)
                .start("authors");
        authors.forEach(author -> xml.element("author", author));
        xml.end("authors").start("commentList");
        for (Comment comment : comments) {
            xml.start("comment").attribute("ref", Area.cell(comment.row(), comment.column()));
            xml.attribute("authorId", authors.indexOf(comment.author()))
                    .start("text")
                    .start("r")
                    .start("rPr");
            Font.BODY.write(xml, "rFont");
            SharedStrings.text(xml.end("rPr"), SafeText.of(comment.text()));
            xml.end("r").end("text").end("comment");
        }
        return xml.end("commentList").end("comments").bytes();
    }

    static byte[] boxes(List<Comment> comments) {
        Xml xml = new Xml().start("xml").attribute("xmlns:v", "urn:schemas-microsoft-com:vml");
        xml.attribute("xmlns:o", "urn:schemas-microsoft-com:office:office");
        xml.attribute("xmlns:x", "urn:schemas-microsoft-com:office:excel");
        xml.start("o:shapelayout").attribute("v:ext", "edit").start("o:idmap").attribute("v:ext", "edit");
        xml.attribute("data", 1).end("o:idmap").end("o:shapelayout");
        xml.start("v:shapetype").attribute("id", SHAPE).attribute("coordsize", "21600,21600");
        xml.attribute("o:spt", 202).attribute("path", "m,l,21600r21600,l21600,xe");
        xml.start("v:stroke").attribute("joinstyle", "miter").end("v:stroke");
        xml.start("v:path")
                .attribute("gradientshapeok", "t")
                .attribute("o:connecttype", "rect")
                .end("v:path");
        xml.end("v:shapetype");
        for (int i = 0; i < comments.size(); i++) {
            box(xml, FIRST_SHAPE + i, comments.get(i));
        }
        return xml.end("xml").bytes();
    }

    private static void box(Xml xml, int number, Comment comment) {
        xml.start("v:shape").attribute("id", "_x0000_s" + number).attribute("type", "#" + SHAPE);
        xml.attribute("style", "position:absolute;visibility:hidden").attribute("fillcolor", YELLOW);
        xml.attribute("o:insetmode", "auto")
                .start("v:fill")
                .attribute("color", YELLOW)
                .end("v:fill");
        xml.start("v:shadow").attribute("on", "t").attribute("color", "black").attribute("obscured", "t");
        xml.end("v:shadow").start("v:path").attribute("o:connecttype", "none").end("v:path");
        xml.start("v:textbox").attribute("style", "mso-direction-alt:auto").end("v:textbox");
        xml.start("x:ClientData")
                .attribute("ObjectType", "Note")
                .empty("x:MoveWithCells")
                .empty("x:SizeWithCells");
        xml.element("x:Anchor", anchor(comment.box())).element("x:AutoFill", "False");
        xml.element("x:Row", String.valueOf(comment.row())).element("x:Column", String.valueOf(comment.column()));
        xml.end("x:ClientData").end("v:shape");
    }

    private static String anchor(Comment.Box box) {
        return Stream.of(
                        box.firstColumn(),
                        0,
                        box.firstRow(),
                        0,
                        box.lastColumn(),
                        box.right(),
                        box.lastRow(),
                        box.bottom())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
