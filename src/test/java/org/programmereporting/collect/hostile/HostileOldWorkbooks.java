package org.programmereporting.collect.hostile;

import static org.programmereporting.collect.hostile.HostileFile.FRESH_FORM;
import static org.programmereporting.collect.hostile.HostileFile.READ;
import static org.programmereporting.collect.hostile.HostileFile.SAVE_AGAIN;
import static org.programmereporting.collect.hostile.HostileFile.old;
import static org.programmereporting.collect.hostile.HostileRecords.changed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.Stream;

/** Excel 97-2003 workbooks whose records say what is not so. */
final class HostileOldWorkbooks {
    private static final int TEXTS = 0xFC;
    private static final int TEXT_CELL = 0xFD;
    private static final int NUMBER_RUN = 0xBD;
    private static final int BLANK_RUN = 0xBE;
    private static final int SHEET = 0x85;
    private static final String ITEMS =
            "The workbook holds more than 250,000 cells, formats and other items, far more than a return." + FRESH_FORM;
    private static final String ELSEWHERE = "The workbook is damaged: its sheets are not where it says." + SAVE_AGAIN;

    private HostileOldWorkbooks() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                old(
                        "two thousand million texts told, 83 there",
                        () -> changed(stream -> HostileRecords.forged(stream, TEXTS, 4, Integer.MAX_VALUE)),
                        READ),
                old(
                        "a record longer than it is",
                        () -> changed(stream -> HostileRecords.lengthForged(stream, TEXT_CELL, 0x2020)),
                        ELSEWHERE),
                old(
                        "a sheet that begins elsewhere",
                        () -> changed(stream -> HostileRecords.forged(stream, SHEET, 0, 77)),
                        ELSEWHERE),
                old(
                        "4 MB of runs of blanks",
                        () -> changed(stream -> HostileRecords.runs(stream, BLANK_RUN, 2)),
                        ITEMS),
                old(
                        "4 MB of runs of numbers",
                        () -> changed(stream -> HostileRecords.runs(stream, NUMBER_RUN, 6)),
                        ITEMS),
                old(
                        "twin cells",
                        () -> changed(stream -> HostileRecords.twins(stream, TEXT_CELL)),
                        "The workbook is damaged: the sheet Risks holds two cells of the same address." + SAVE_AGAIN),
                old("sectors in a ring", HostileOldWorkbooks::ring, HostileFile.DAMAGED));
    }

    private static byte[] ring() {
        byte[] bytes = HostileRecords.GOOD.clone();
        ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int table = 512 + 512 * view.getInt(76);
        for (int i = 0; i < 20; i++) {
            view.putInt(table + 4 * i, Math.max(0, i - 1));
        }
        return bytes;
    }
}
