package org.programmereporting.collect.excel.plain;

import java.time.LocalDateTime;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.programmereporting.collect.excel.parts.Budget;
import org.programmereporting.collect.excel.sheets.CellContent;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.RawCell;

/** Reads the cells of an ordinary workbook: numbers, dates, texts and truth values, and the stored values of plain formulas. */
public final class PlainCell {
    private static final Set<String> ATTRIBUTES = Set.of("r", "s", "t");

    private final PlainTexts texts;
    private final PlainFormats formats;
    private final boolean from1904;
    private final Letters letters = new Letters();
    private boolean formula;

    /** Counts the letters of all cells of a workbook, as its {@link Budget} does. */
    private static final class Letters {
        private int left = Budget.MOST_LETTERS_SHOWN;

        void spend(int number) throws NotPlain {
            left -= number;
            if (left < 0) {
                throw new NotPlain("long texts");
            }
        }
    }

    /**
     * For the cells of one workbook.
     *
     * @param from1904 its days are counted from 1904
     */
    public PlainCell(PlainTexts texts, PlainFormats formats, boolean from1904) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /**
     * From the start of a cell to its end.
     *
     * @param columnsHaveStyles then the library gives a cell without a style that of its column, which no other program does
     */
    RawCell.Content read(XMLStreamReader xml, boolean columnsHaveStyles) throws XMLStreamException, NotPlain {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            boolean own = String.valueOf(xml.getAttributePrefix(i)).isEmpty();
            if (!own || !ATTRIBUTES.contains(xml.getAttributeLocalName(i))) {
                throw new NotPlain("a cell with " + xml.getAttributeLocalName(i));
            }
        }
        String type = PlainElements.attribute(xml, "t");
        String style = PlainElements.attribute(xml, "s");
        if (style == null && columnsHaveStyles) {
            throw new NotPlain("a cell without a style in a sheet whose columns have some");
        }
        @Nullable String value = null;
        formula = false;
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            PlainElements.requireOwn(xml);
            switch (xml.getLocalName()) {
                case "v" -> value = once(value, PlainTexts.letters(xml));
                case "is" -> value = once(value, inline(xml, type));
                case "f" -> formula(xml);
                default -> throw new NotPlain("a cell with " + xml.getLocalName());
            }
        }
        if (value == null) {
            if (formula || (type != null && !type.equals("n"))) {
                throw new NotPlain("a cell without its value");
            }
            return new RawCell.Blank();
        }
        if (formula && "inlineStr".equals(type)) {
            throw new NotPlain("a formula's value on the spot");
        }
        RawCell.Content content = content(type == null ? "n" : type, value, style == null ? "0" : style);
        letters.spend(SheetCells.lettersOf(content));
        return content;
    }

    /** Whether the cell that was read last holds a formula. */
    boolean wasFormula() {
        return formula;
    }

    private static String once(@Nullable String before, String value) throws NotPlain {
        if (before != null) {
            throw new NotPlain("a cell with two values");
        }
        return value;
    }

    private static String inline(XMLStreamReader xml, @Nullable String type) throws XMLStreamException, NotPlain {
        if (!"inlineStr".equals(type)) {
            throw new NotPlain("a text in a cell of another type");
        }
        return PlainTexts.text(xml);
    }

    /** What several cells share, or a range of them, is left to the library. */
    private void formula(XMLStreamReader xml) throws XMLStreamException, NotPlain {
        if (formula || xml.getAttributeCount() > 0) {
            throw new NotPlain("a formula of several cells");
        }
        formula = true;
        xml.getElementText();
    }

    private RawCell.Content content(String type, String value, String style) throws NotPlain {
        return switch (type) {
            case "n" -> number(value, style);
            case "s" -> RawCell.text(texts.get(PlainElements.number(value)));
            case "str", "inlineStr" -> RawCell.text(value);
            case "b" -> new RawCell.Logical(truth(value));
            default -> throw new NotPlain("a cell of type " + type);
        };
    }

    private static boolean truth(String value) throws NotPlain {
        return switch (value) {
            case "1" -> true;
            case "0" -> false;
            default -> throw new NotPlain("the truth value " + value);
        };
    }

    private RawCell.Content number(String value, String style) throws NotPlain {
        double number = parsed(value);
        PlainFormats.Kind kind = formats.of(PlainElements.number(style));
        if (kind == PlainFormats.Kind.DATE && DateUtil.isValidExcelDate(number)) {
            LocalDateTime time = DateUtil.getLocalDateTime(number, from1904);
            if (time != null) {
                return new RawCell.Dated(time.toLocalDate(), time.toLocalTime());
            }
        }
        return CellContent.number(number, kind == PlainFormats.Kind.PERCENTAGE);
    }

    /** A number in digits, with at most a sign, a point and an exponent. */
    static double parsed(String value) throws NotPlain {
        for (int i = 0; i < value.length(); i++) {
            if ("0123456789+-.eE".indexOf(value.charAt(i)) < 0) {
                throw new NotPlain("the number " + value);
            }
        }
        try {
            double number = Double.parseDouble(value);
            if (Double.isInfinite(number)) {
                throw new NotPlain("the number " + value);
            }
            return number;
        } catch (NumberFormatException none) {
            throw new NotPlain("the number " + value);
        }
    }
}
