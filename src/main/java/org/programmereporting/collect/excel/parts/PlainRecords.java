package org.programmereporting.collect.excel.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.programmereporting.returns.FindingCode;

/** The records of an Excel 97-2003 workbook, walked from one to the next by their lengths: which cells each sheet has. */
public final class PlainRecords {
    private static final int LARGEST = 8_000_000;
    private static final int HEADER = 4;
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int SHEET = 0x85;
    private static final int FORMAT = 0x41E;

    private final byte[] stream;
    private final Budget budget;
    private final List<Integer> told = new ArrayList<>();
    private final List<Integer> found = new ArrayList<>();
    private final Map<Integer, PlainCells> cells = new HashMap<>();
    private int depth;

    private PlainRecords(byte[] stream, Budget budget) {
        this.stream = stream;
        this.budget = budget;
    }

    /** The workbook's stream; empty when the library has to look for it under another name. */
    public static byte[] stream(POIFSFileSystem files) throws WorkbookProblem, IOException {
        if (!files.getRoot().hasEntry("Workbook")) {
            return new byte[0];
        }
        try (InputStream in = files.createDocumentInputStream("Workbook")) {
            byte[] stream = in.readNBytes(LARGEST + 1);
            if (stream.length > LARGEST) {
                throw new WorkbookProblem(
                        FindingCode.FILE_TOO_LARGE,
                        "The workbook holds more than 8 MB of records. Copy the answers into a fresh form.");
            }
            return stream;
        }
    }

    /** The cells by the sheet's number, from 0. */
    public static Map<Integer, PlainCells> cells(byte[] stream, Budget budget) throws WorkbookProblem {
        PlainRecords records = new PlainRecords(stream, budget);
        for (int at = 0; at + HEADER <= stream.length; at += HEADER + records.number(at + 2)) {
            records.take(at, records.number(at), Math.min(records.number(at + 2), stream.length - at - HEADER));
        }
        if (!records.found.equals(records.told)) {
            throw WorkbookProblem.damaged("The workbook is damaged: its sheets are not where it says.");
        }
        return records.cells;
    }

    private void take(int at, int type, int length) throws WorkbookProblem {
        int body = at + HEADER;
        switch (type) {
            case BEGIN -> begin(at);
            case END -> depth--;
            case SHEET -> told.add(length < 4 ? -1 : number(body) | number(body + 2) << 16);
            case 0x06, 0x201, 0x203, 0x204, 0x205, 0x27E, 0xD6, 0xFD -> addCells(body, length, length < 6 ? 0 : 1);
            case 0xBE -> addCells(body, length, (length - 6) / 2);
            case 0xBD -> addCells(body, length, (length - 6) / 6);
            case FORMAT -> format(length);
            default -> budget.spendItems(1);
        }
    }

    /** A sheet begins, or what is drawn on it: a chart within a sheet has no cells of its own. */
    private void begin(int at) {
        if (++depth == 1 && at > 0) {
            cells.put(found.size(), new PlainCells());
            found.add(at);
        }
    }

    private static void format(int length) throws WorkbookProblem {
        if (length > 2 * PlainPart.LONGEST_FORMAT) {
            throw PlainPart.tooLarge("a number format of more than 1,000 letters");
        }
    }

    private void addCells(int body, int length, int count) throws WorkbookProblem {
        PlainCells sheet = cells.get(found.size() - 1);
        if (depth != 1 || sheet == null || length < 6) {
            return;
        }
        budget.spendItems(2 * count);
        for (int i = 0; i < count; i++) {
            sheet.add(number(body + 2) + i, number(body));
        }
    }

    private int number(int at) {
        return (stream[at] & 0xFF) | (stream[at + 1] & 0xFF) << 8;
    }
}
