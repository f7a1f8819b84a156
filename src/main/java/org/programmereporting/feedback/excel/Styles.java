package org.programmereporting.feedback.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.excel.Arial;
import org.programmereporting.excel.SafeText;
import org.programmereporting.excel.xlsx.CellStyle;
import org.programmereporting.excel.xlsx.Font;
import org.programmereporting.excel.xlsx.Workbook;
import org.programmereporting.returns.Severity;

/** The styles of one workbook, each made once, when first needed. Text is Arial, black or dark blue, also on the fill of a severity. */
final class Styles {
    /** How text is set. */
    enum Kind {
        TITLE,
        LINE,
        HEADING,
        /** What the form calls an answer, beside it. */
        LABEL,
        BODY,
        LINK,
        /** Text that runs on over the empty cells to its right. */
        RUNNING
    }

    /** How a value is shown. */
    enum Format {
        TEXT("@"),
        NUMBER("General"),
        DATE("dd/mm/yyyy");

        private final String code;

        Format(String code) {
            this.code = code;
        }
    }

    private static final int TITLE_POINTS = 14;

    private final Workbook workbook;
    private final Map<Key, Integer> styles = new HashMap<>();

    private record Key(Kind kind, Format format, Optional<Severity> severity, boolean quoted) {}

    Styles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The number of a text's style; with the quote prefix where it could be taken for a formula when it is edited. */
    int text(Kind kind, Optional<Severity> severity, String text) {
        return number(new Key(kind, Format.TEXT, severity, SafeText.looksLikeFormula(text)));
    }

    int value(Format format, Optional<Severity> severity) {
        return number(new Key(Kind.BODY, format, severity, false));
    }

    private int number(Key key) {
        return styles.computeIfAbsent(key, none -> workbook.style(make(key)));
    }

    private static CellStyle make(Key key) {
        CellStyle style = CellStyle.text(font(key.kind()))
                .with(key.format().code)
                .with(rule(key.kind()))
                .quotedIf(key.quoted());
        style = key.kind() == Kind.HEADING ? style.atTheBottom() : style;
        style = rule(key.kind()) == CellStyle.Rule.NONE ? style : style.wrapped();
        return key.severity().map(Styles::fill).map(style::filled).orElse(style);
    }

    private static Font font(Kind kind) {
        return switch (kind) {
            case TITLE -> Font.bold(TITLE_POINTS);
            case HEADING, LABEL -> Font.bold(Arial.BODY_POINTS);
            case LINK -> Font.LINK;
            case BODY, LINE, RUNNING -> Font.BODY;
        };
    }

    private static CellStyle.Rule rule(Kind kind) {
        return switch (kind) {
            case TITLE, LINE, RUNNING -> CellStyle.Rule.NONE;
            case HEADING -> CellStyle.Rule.LIGHT_HEADING;
            case LABEL, BODY, LINK -> CellStyle.Rule.ROW;
        };
    }

    /** Pale enough for black and for the blue of links: a contrast of 7 and more, where 4.5 is asked. */
    private static String fill(Severity severity) {
        return switch (severity) {
            case REJECT -> "F5B7B1";
            case HOLD -> "FAD7A0";
            case QUERY -> "FCF3A6";
            case NOTE -> "D6E6F4";
        };
    }
}
