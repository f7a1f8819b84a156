package org.programmereporting.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.programmereporting.excel.Arial;
import org.programmereporting.excel.SafeText;
import org.programmereporting.excel.xlsx.CellStyle;
import org.programmereporting.excel.xlsx.Font;
import org.programmereporting.excel.xlsx.Workbook;

/** The styles of one workbook, each made once, when it is first needed. */
final class Looks {
    private static final int TITLE_POINTS = 16;
    private static final int COVER_HEADING_POINTS = 12;

    private final Workbook workbook;
    private final Map<Key, Integer> styles = new HashMap<>();

    private record Key(Look look, boolean quoted, boolean inner) {}

    Looks(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The style for a cell, by its number in the workbook.
     *
     * @param text what it says; with the quote prefix where that could be taken for a formula when it is edited
     * @param column where it stands; further in than A, what stands left keeps away from the numbers before it
     */
    int of(Look look, String text, int column) {
        Key key = new Key(look, SafeText.looksLikeFormula(text), column > 0);
        return styles.computeIfAbsent(key, none -> workbook.style(make(key)));
    }

    private static CellStyle make(Key key) {
        Look look = key.look();
        boolean heading = look == Look.HEADING || look == Look.NUMBER_HEADING;
        boolean right = look.isNumeric() || look == Look.NUMBER_HEADING;
        CellStyle style =
                CellStyle.text(font(look)).with(look.format()).with(rule(look)).quotedIf(key.quoted());
        style = heading ? style.atTheBottom() : style;
        style = right ? style.right() : style;
        style = wraps(look) ? style.wrapped() : style;
        boolean apart = look == Look.NUMBER_HEADING || (key.inner() && !right);
        return apart ? style.indented() : style; // or two columns' words would touch
    }

    private static boolean wraps(Look look) {
        return switch (look) {
            case BANNER, COVER_HEADING, COVER_BODY, HEADING, NUMBER_HEADING, TEXT, LINK, DATE_TEXT, NUMBER_TEXT -> true;
            default -> false;
        };
    }

    private static CellStyle.Rule rule(Look look) {
        return switch (look) {
            case TITLE, INTRODUCTION, BANNER, COVER_HEADING, COVER_BODY -> CellStyle.Rule.NONE;
            case HEADING, NUMBER_HEADING -> CellStyle.Rule.HEADING;
            default -> CellStyle.Rule.ROW;
        };
    }

    private static Font font(Look look) {
        return switch (look) {
            case TITLE -> Font.bold(TITLE_POINTS);
            case COVER_HEADING -> Font.bold(COVER_HEADING_POINTS);
            case BANNER, HEADING, NUMBER_HEADING -> Font.bold(Arial.BODY_POINTS);
            case LINK -> Font.LINK;
            default -> Font.BODY;
        };
    }
}
