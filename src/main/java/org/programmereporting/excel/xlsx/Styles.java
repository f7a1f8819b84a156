package org.programmereporting.excel.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The styles of a workbook, each once, known by its number. Number 0 is what a cell has that was given none. */
final class Styles {
    private static final String LIGHT = "FFBFBFBF";
    private static final int FIRST_OWN_FORMAT = 164;
    private static final Map<String, Integer> BUILT_IN = Map.of("General", 0, "0", 1, "#,##0", 3, "@", 49);

    /** Two fills that every workbook has before its own. */
    private static final int FIRST_OWN_FILL = 2;

    private final Numbered<CellStyle> styles = new Numbered<>();
    private final Numbered<Font> fonts = new Numbered<>();
    private final Numbered<String> formats = new Numbered<>();
    private final Numbered<String> fills = new Numbered<>();
    private final Numbered<CellStyle.Rule> rules = new Numbered<>();

    /** Things in the order in which they were first asked for. */
    private static final class Numbered<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int of(T thing) {
            Integer known = numbers.putIfAbsent(thing, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }
    }

    Styles() {
        fonts.of(Font.BODY);
        rules.of(CellStyle.Rule.NONE);
        styles.of(CellStyle.text(Font.BODY).with("General"));
    }

    int number(CellStyle style) {
        fonts.of(style.font());
        rules.of(style.rule());
        style.fill().ifPresent(fills::of);
        if (!BUILT_IN.containsKey(style.format())) {
            formats.of(style.format());
        }
        return styles.of(style);
    }

    byte[] part() {
        Xml xml = new Xml().start("styleSheet").attribute("xmlns", Namespaces.SPREADSHEET);
        if (!formats.numbers.isEmpty()) {
            all(xml, "numFmts", formats, Styles::format);
        }
        all(xml, "fonts", fonts, Styles::font);
        fills(xml);
        all(xml, "borders", rules, Styles::border);
        xml.start("cellStyleXfs").attribute("count", 1).start("xf");
        parts(xml, 0, 0, 0, 0).end("xf").end("cellStyleXfs");
        all(xml, "cellXfs", styles, this::style);
        xml.start("cellStyles").attribute("count", 1).start("cellStyle").attribute("name", "Normal");
        xml.attribute("xfId", 0).attribute("builtinId", 0).end("cellStyle").end("cellStyles");
        return xml.end("styleSheet").bytes();
    }

    private static <T> void all(Xml xml, String name, Numbered<T> things, BiConsumer<Xml, Map.Entry<T, Integer>> each) {
        xml.start(name).attribute("count", things.numbers.size());
        things.numbers.entrySet().forEach(thing -> each.accept(xml, thing));
        xml.end(name);
    }

    private static void format(Xml xml, Map.Entry<String, Integer> format) {
        xml.start("numFmt").attribute("numFmtId", FIRST_OWN_FORMAT + format.getValue());
        xml.attribute("formatCode", format.getKey()).end("numFmt");
    }

    private static void font(Xml xml, Map.Entry<Font, Integer> font) {
        xml.start("font");
        font.getKey().write(xml, "name");
        xml.end("font");
    }

    private void fills(Xml xml) {
        xml.start("fills").attribute("count", FIRST_OWN_FILL + fills.numbers.size());
        fill(xml, "none", Optional.empty());
        fill(xml, "gray125", Optional.empty());
        fills.numbers.keySet().forEach(colour -> fill(xml, "solid", Optional.of(colour)));
        xml.end("fills");
    }

    private static void fill(Xml xml, String pattern, Optional<String> colour) {
        xml.start("fill").start("patternFill").attribute("patternType", pattern);
        colour.ifPresent(
                rgb -> xml.start("fgColor").attribute("rgb", "FF" + rgb).end("fgColor"));
        xml.end("patternFill").end("fill");
    }

    private static void border(Xml xml, Map.Entry<CellStyle.Rule, Integer> rule) {
        xml.start("border").empty("left").empty("right").empty("top").start("bottom");
        switch (rule.getKey()) {
            case NONE -> {}
            case HEADING -> xml.attribute("style", "medium");
            case LIGHT_HEADING -> light(xml.attribute("style", "medium"));
            case ROW -> light(xml.attribute("style", "thin"));
        }
        xml.end("bottom").empty("diagonal").end("border");
    }

    private static void light(Xml xml) {
        xml.start("color").attribute("rgb", LIGHT).end("color");
    }

    private void style(Xml xml, Map.Entry<CellStyle, Integer> entry) {
        CellStyle style = entry.getKey();
        xml.start("xf");
        parts(
                xml,
                format(style.format()),
                fonts.of(style.font()),
                style.fill().map(fill -> FIRST_OWN_FILL + fills.of(fill)).orElse(0),
                rules.of(style.rule()));
        xml.attribute("xfId", 0);
        if (style.quoted()) {
            xml.attribute("quotePrefix", 1);
        }
        if (entry.getValue() > 0) {
            align(xml, style);
        }
        xml.end("xf");
    }

    private int format(String code) {
        Integer builtIn = BUILT_IN.get(code);
        return builtIn == null ? FIRST_OWN_FORMAT + formats.of(code) : builtIn;
    }

    private static Xml parts(Xml xml, int format, int font, int fill, int border) {
        return xml.attribute("numFmtId", format)
                .attribute("fontId", font)
                .attribute("fillId", fill)
                .attribute("borderId", border);
    }

    private static void align(Xml xml, CellStyle style) {
        for (String applied : new String[] {"NumberFormat", "Font", "Fill", "Border", "Alignment"}) {
            xml.attribute("apply" + applied, 1);
        }
        xml.start("alignment").attribute("horizontal", style.across() == CellStyle.Across.LEFT ? "left" : "right");
        xml.attribute("vertical", style.atBottom() ? "bottom" : "top");
        if (style.wraps()) {
            xml.attribute("wrapText", 1);
        }
        if (style.indent() > 0) {
            xml.attribute("indent", style.indent());
        }
        xml.end("alignment");
    }
}
