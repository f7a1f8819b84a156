package org.programmereporting.collect.excel.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.programmereporting.collect.excel.sheets.CellContent;

/** Of the styles of a workbook their number formats: whether a number is a date, or a percentage. */
public final class PlainFormats {
    private static final int LARGEST = 1_000;
    private static final Set<String> ONCE = Set.of("styleSheet/numFmts", "styleSheet/cellXfs");

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> ofStyle = new ArrayList<>();
    private final Map<Integer, Kind> kinds = new HashMap<>();

    /** What a number is shown as. */
    enum Kind {
        DATE,
        PERCENTAGE,
        OTHER
    }

    /** The formats in a workbook's part of styles. */
    public static PlainFormats of(byte[] styles) throws NotPlain {
        PlainFormats formats = new PlainFormats();
        PlainElements.visit(styles, PlainElements.SPREADSHEET, ONCE, (way, element) -> {
            if (way.equals("styleSheet/numFmts/numFmt")) {
                int id = number(PlainElements.needed(element, "numFmtId"));
                formats.codes.put(id, PlainElements.needed(element, "formatCode"));
            } else if (way.equals("styleSheet/cellXfs/xf")) {
                String id = PlainElements.attribute(element, "numFmtId");
                formats.ofStyle.add(id == null ? 0 : number(id));
                PlainElements.number(element, "xfId", 0);
            } else if (way.equals("styleSheet/colors") || way.equals("styleSheet/tableStyles/tableStyle")) {
                throw new NotPlain(way);
            }
        });
        return formats;
    }

    private static int number(String digits) throws NotPlain {
        int id = PlainElements.number(digits);
        if (id > LARGEST) {
            throw new NotPlain("the number format " + id);
        }
        return id;
    }

    /** What a style shows a number as. */
    Kind of(int style) throws NotPlain {
        if (style >= ofStyle.size()) {
            throw new NotPlain("no style " + style);
        }
        return kinds.computeIfAbsent(ofStyle.get(style), this::kind);
    }

    private Kind kind(int id) {
        String code = codes.containsKey(id) ? codes.get(id) : BuiltinFormats.getBuiltinFormat(id);
        if (DateUtil.isADateFormat(id, code)) {
            return Kind.DATE;
        }
        return CellContent.isPercentage(code) ? Kind.PERCENTAGE : Kind.OTHER;
    }
}
