package org.programmereporting.collect.excel.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.programmereporting.returns.RawCell;

/** What stands in a cell of a workbook. A formula is its stored value, never evaluated. */
public final class CellContent {
    /** Excel keeps and shows no more digits; what follows is noise of the binary form. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    /** Words and letters that a number format prints as they are. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");

    private CellContent() {}

    /** What the library has in a cell. */
    public static RawCell.Content of(Cell cell) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            type = cell.getCachedFormulaResultType();
            if (isWithoutValue(cell, type)) {
                return new RawCell.Unvalued(formula(cell));
            }
        }
        return switch (type) {
            case STRING -> RawCell.text(text(cell));
            case NUMERIC -> isWithoutValue(cell, type) ? new RawCell.Blank() : number(cell);
            case BOOLEAN -> new RawCell.Logical(cell.getBooleanCellValue());
            case ERROR -> new RawCell.Erroneous(error(cell));
            default -> new RawCell.Blank();
        };
    }

    private static boolean isWithoutValue(Cell cell, CellType type) {
        if (!(cell instanceof XSSFCell xml)) {
            return false;
        }
        CTCell stored = xml.getCTCell();
        return !stored.isSetV() || (type == CellType.NUMERIC && stored.getV().isBlank());
    }

    /** A text, from the workbook's table of texts where the cell names one by number: the library takes a number out of the table for no text. */
    private static String text(Cell cell) {
        if (cell instanceof XSSFCell xml && xml.getCTCell().getT() == STCellType.S) {
            int number = Integer.parseInt(xml.getCTCell().getV().strip());
            return xml.getSheet()
                    .getWorkbook()
                    .getSharedStringSource()
                    .getItemAt(number)
                    .getString();
        }
        return cell.getStringCellValue();
    }

    private static String formula(Cell cell) {
        return cell instanceof XSSFCell xml ? xml.getCTCell().getF().getStringValue() : "";
    }

    private static RawCell.Content number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime time = cell.getLocalDateTimeCellValue();
            if (time != null) {
                return new RawCell.Dated(time.toLocalDate(), time.toLocalTime());
            }
        }
        return number(
                cell.getNumericCellValue(), isPercentage(cell.getCellStyle().getDataFormatString()));
    }

    /** A number as Excel keeps it. */
    public static RawCell.Numeric number(double value, boolean percentage) {
        BigDecimal number = new BigDecimal(value, EXCEL_DIGITS).stripTrailingZeros();
        return new RawCell.Numeric(number.scale() < 0 ? number.setScale(0) : number, percentage);
    }

    /**
     * Whether a format shows a percentage.
     *
     * @param format the code of a number format, if there is one
     */
    public static boolean isPercentage(@Nullable String format) {
        return format != null && QUOTED.matcher(format).replaceAll("").contains("%");
    }

    private static String error(Cell cell) {
        if (cell instanceof XSSFCell xml) {
            return xml.getErrorCellString();
        }
        byte code = cell.getErrorCellValue();
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }
}
