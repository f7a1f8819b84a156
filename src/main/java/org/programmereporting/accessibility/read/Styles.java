package org.programmereporting.accessibility.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The styles of cells by their number. Cells set alike share one style, so that who looks at each style once can tell them apart without a look into them. */
final class Styles {
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(14, "dd/mm/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd/mm/yyyy h:mm"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"),
            Map.entry(49, "@"));

    private final List<Style> byNumber = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>(BUILT_IN);
    private final Palette palette;

    Styles(Element styles, Palette palette) {
        this.palette = palette;
        for (Element format : styles.child("numFmts").all("numFmt")) {
            formats.put(format.number("numFmtId", -1), format.get("formatCode"));
        }
        List<Element> fonts = styles.child("fonts").all("font");
        List<Element> fills = styles.child("fills").all("fill");
        Map<Style, Style> same = new HashMap<>(Map.of(Style.PLAIN, Style.PLAIN));
        for (Element set : styles.child("cellXfs").all("xf")) {
            Style style = style(set, at(fonts, set.number("fontId", 0)), at(fills, set.number("fillId", 0)));
            byNumber.add(same.computeIfAbsent(style, itself -> itself));
        }
    }

    Style get(int number) {
        return number >= 0 && number < byNumber.size() ? byNumber.get(number) : Style.PLAIN;
    }

    private static Element at(List<Element> elements, int place) {
        return place >= 0 && place < elements.size() ? elements.get(place) : Element.NONE;
    }

    private Style style(Element set, Element font, Element fill) {
        Element pattern = fill.child("patternFill");
        String kind = pattern.get("patternType");
        boolean filled = fill.has("gradientFill") || !(kind.isEmpty() || kind.equals("none"));
        String size = font.child("sz").get("val");
        return new Style(
                font.child("name").get("val"),
                size.matches("[0-9.]{1,6}") ? Double.parseDouble(size) : 11,
                font.has("b") && font.child("b").is("val", true),
                font.child("vertAlign").get("val").endsWith("script"),
                palette.of(font.child("color"), 0),
                font.has("color") && !(font.child("color").number("theme", -1) == 1),
                filled,
                filled ? palette.of(pattern.child("fgColor"), 0) : Style.WHITE,
                formats.getOrDefault(set.number("numFmtId", 0), "General"),
                set.child("alignment").is("wrapText", false),
                set.is("quotePrefix", false));
    }
}
