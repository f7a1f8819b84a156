package org.programmereporting.collect.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.programmereporting.collect.ExampleWorkbook;

/** The records of a good Excel 97-2003 return, changed one by one. */
final class HostileRecords {
    static final byte[] GOOD = ExampleWorkbook.xls()
            .with("Return!D7", "ZA1")
            .with("Contracts!A5", "PACS")
            .with("Return!D33", 12)
            .bytes();
    private static final int HEADER = 4;
    private static final int END = 0x0A;

    private HostileRecords() {}

    /** The workbook's stream changed, in a file anew. */
    static byte[] changed(UnaryOperator<byte[]> change) {
        try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(GOOD));
                POIFSFileSystem made = new POIFSFileSystem()) {
            byte[] stream = old.createDocumentInputStream("Workbook").readAllBytes();
            made.createDocument(new ByteArrayInputStream(change.apply(stream)), "Workbook");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            made.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A number put into the body of the first record of a type. */
    static byte[] forged(byte[] stream, int type, int at, int value) {
        byte[] result = stream.clone();
        view(result).putInt(first(stream, type) + HEADER + at, value);
        return result;
    }

    static byte[] lengthForged(byte[] stream, int type, int length) {
        byte[] result = stream.clone();
        view(result).putShort(first(stream, type) + 2, (short) length);
        return result;
    }

    /** Nearly 4 MB of runs of 250 cells at the end of the last sheet. */
    static byte[] runs(byte[] stream, int type, int bytesACell) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int end = last(stream, END);
        out.write(stream, 0, end);
        for (int row = 100; out.size() < 3_900_000 && row < 65_000; row++) {
            out.writeBytes(run(type, row, bytesACell));
        }
        out.write(stream, end, stream.length - end);
        return out.toByteArray();
    }

    private static byte[] run(int type, int row, int bytesACell) {
        int length = 6 + 250 * bytesACell;
        byte[] run = new byte[HEADER + length];
        view(run)
                .putShort(0, (short) type)
                .putShort(2, (short) length)
                .putShort(4, (short) row)
                .putShort(run.length - 2, (short) 249);
        return run;
    }

    /** The last record of a type once more, with another text, in the last sheet. */
    static byte[] twins(byte[] stream, int type) {
        int at = last(stream, type);
        int end = at + HEADER + view(stream).getShort(at + 2);
        byte[] twin = Arrays.copyOfRange(stream, at, end);
        twin[twin.length - 4] ^= 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(stream, 0, end);
        out.writeBytes(twin);
        out.write(stream, end, stream.length - end);
        return out.toByteArray();
    }

    private static int first(byte[] stream, int type) {
        return find(stream, type, true);
    }

    private static int last(byte[] stream, int type) {
        return find(stream, type, false);
    }

    private static int find(byte[] stream, int type, boolean first) {
        int found = -1;
        for (int at = 0;
                at + HEADER <= stream.length;
                at += HEADER + view(stream).getShort(at + 2)) {
            if (view(stream).getShort(at) == type && (found < 0 || !first)) {
                found = at;
            }
        }
        return found;
    }

    private static ByteBuffer view(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
