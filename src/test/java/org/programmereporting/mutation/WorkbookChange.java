package org.programmereporting.mutation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.programmereporting.returns.CellAddress;

/**
 * Changes of a workbook, in words, several by {@code ;}:
 *
 * <pre>
 * set Return!D33 …         '12,5' 'first'+'second' 42185 true #N/A | date 2015-06-30 | moment 2015-06-30T14:30 | percent 0.5 | unit 12 | time 1.5
 *                          | letters 501 | formula 1+1 | formula 1+1 = (any of these)
 * clear Return!D33 · move Return!B20:E20 to B70 · copy Return!B20:E20 to B70
 * insert row Return!19 · insert 3 rows Return!4 · delete row Return!17 · insert column Return!A · delete column Return!C
 * hide row Return!14 · hide column Contracts!I · hide sheet Risks · merge Return!D19:D20
 * rename sheet Return to 'My return' · copy sheet Return to 'Return (2)' · remove sheet Tasks · last sheet Return · 1904
 * </pre>
 */
final class WorkbookChange {
    private static final Pattern COMMAND = Pattern.compile("([a-z0-9]+(?: (?:\\d+ )?(?:rows?|column|sheet))?) ?(.*)");
    private static final Pattern PLACE = Pattern.compile("(\\w+)!([A-Z]+\\d+)(?::([A-Z]+\\d+))?");

    private final PlainBook book;

    WorkbookChange(PlainBook book) {
        this.book = book;
    }

    void make(String changes) {
        for (String change : changes.split(";", -1)) {
            Matcher command = COMMAND.matcher(change.strip());
            if (!command.matches()) {
                throw new IllegalArgumentException("not a change: " + change);
            }
            make(command.group(1), command.group(2).strip());
        }
    }

    private void make(String command, String rest) {
        String[] words = rest.split(" ", 2);
        String more = words.length > 1 ? words[1] : "";
        switch (command) {
            case "set" -> set(words[0], cell(more));
            case "clear" -> set(words[0], new PlainCell.Blank());
            case "move" -> carry(words[0], more, false);
            case "copy" -> carry(words[0], more, true);
            case "delete row" -> sheet(rest).deleteRow(index(rest));
            case "delete column" -> sheet(rest).deleteColumn(index(rest));
            case "insert column" -> sheet(rest).insertColumns(index(rest), 1);
            case "hide row" -> sheet(rest).hiddenRows.add(index(rest));
            case "hide column" -> sheet(rest).hiddenColumns.add(index(rest));
            case "hide sheet" -> book.sheet(rest).hidden = true;
            case "merge" -> sheet(rest).merged.add(rest.substring(rest.indexOf('!') + 1));
            case "rename sheet" -> book.rename(words[0], text(more.substring(3)));
            case "copy sheet" ->
                book.sheets.put(text(more.substring(3)), book.sheet(words[0]).copy());
            case "remove sheet" -> book.sheets.remove(rest);
            case "last sheet" -> last(rest);
            case "1904" -> in1904();
            default -> insertRows(command, rest);
        }
    }

    private void insertRows(String command, String rest) {
        String[] words = command.split(" ", -1);
        if (!words[0].equals("insert") || !words[words.length - 1].startsWith("row")) {
            throw new IllegalArgumentException("not a change: " + command);
        }
        sheet(rest).insertRows(index(rest), words.length == 3 ? Integer.parseInt(words[1]) : 1);
    }

    private void set(String place, PlainCell cell) {
        Matcher parts = place(place);
        book.sheet(parts.group(1)).cells.put(address(parts.group(2)), cell);
    }

    private void carry(String place, String more, boolean keep) {
        Matcher parts = place(place);
        CellAddress from = address(parts.group(2));
        CellAddress to = parts.group(3) == null ? from : address(parts.group(3));
        book.sheet(parts.group(1)).carry(from, to, address(more.substring("to ".length())), keep);
    }

    private void last(String sheet) {
        PlainSheet moved = book.sheet(sheet);
        book.sheets.remove(sheet);
        book.sheets.put(sheet, moved);
    }

    /** The same days in the other date system: 1,462 days less. */
    private void in1904() {
        book.date1904 = true;
        for (PlainSheet sheet : book.sheets.values()) {
            Map<CellAddress, PlainCell> days = new LinkedHashMap<>();
            sheet.cells.forEach((address, cell) -> {
                if (cell instanceof PlainCell.Numeric number && number.style() == PlainCell.Style.DATE) {
                    days.put(address, new PlainCell.Numeric(number.value() - 1462, number.style()));
                }
            });
            sheet.cells.putAll(days);
        }
    }

    private static PlainCell cell(String words) {
        String[] parts = words.split(" ", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "date" -> number(GoodReturn.serial(LocalDate.parse(rest)), PlainCell.Style.DATE);
            case "moment" ->
                number(
                        GoodReturn.serial(LocalDate.parse(rest.substring(0, 10))) + timeOf(rest.substring(11)),
                        PlainCell.Style.DATE_AND_TIME);
            case "percent" -> number(Double.parseDouble(rest), PlainCell.Style.PERCENTAGE);
            case "unit" -> number(Double.parseDouble(rest), PlainCell.Style.UNIT);
            case "time" -> number(Double.parseDouble(rest), PlainCell.Style.TIME);
            case "serial" -> number(Double.parseDouble(rest), PlainCell.Style.DATE);
            case "letters" -> new PlainCell.Text("x".repeat(Integer.parseInt(rest)));
            case "formula" -> formula(rest);
            case "true", "false" -> new PlainCell.Truth(parts[0].equals("true"));
            default -> plain(words);
        };
    }

    private static PlainCell plain(String words) {
        if (words.startsWith("#")) {
            return new PlainCell.Erroneous(words);
        } else if (words.contains("'+'")) {
            int middle = words.indexOf("'+'");
            return new PlainCell.Rich(text(words.substring(0, middle + 1)), text(words.substring(middle + 2)));
        } else if (words.startsWith("'")) {
            return new PlainCell.Text(text(words));
        }
        return number(Double.parseDouble(words), PlainCell.Style.GENERAL);
    }

    private static PlainCell formula(String words) {
        String[] parts = words.split(" = ", 2);
        return new PlainCell.Formula(parts[0], parts.length > 1 ? cell(parts[1]) : new PlainCell.Blank());
    }

    private static PlainCell number(double value, PlainCell.Style style) {
        return new PlainCell.Numeric(value, style);
    }

    private static double timeOf(String time) {
        return (Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3))) / 1440.0;
    }

    /** What stands between apostrophes; {@code \n} and code points such as {@code \u00A0} stand for themselves. */
    static String text(String quoted) {
        String text =
                quoted.substring(1, quoted.length() - 1).replace("\\n", "\n").replace("\\_", " ");
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static Matcher place(String place) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a place: " + place);
        }
        return parts;
    }

    private static CellAddress address(String cell) {
        return CellAddress.of(cell).orElseThrow();
    }

    private PlainSheet sheet(String place) {
        return book.sheet(place.substring(0, place.indexOf('!')));
    }

    /** A row or a column after the sheet's name, from 0. */
    private static int index(String place) {
        String word = place.substring(place.indexOf('!') + 1).toUpperCase(Locale.ROOT);
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word) - 1
                : IntStream.range(0, 100)
                        .filter(column -> new CellAddress(column, 0).toString().equals(word + "1"))
                        .findFirst()
                        .orElseThrow();
    }
}
