package org.programmereporting.collect;

import java.util.Optional;
import org.programmereporting.collect.csv.SentCsvReader;
import org.programmereporting.collect.excel.SentWorkbookReader;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.SentReturn;

/**
 * A second, plain look at a file, to hand it back. The same kinds of file within the same limits as {@link ReturnReaders}; whatever the bytes are,
 * the answer is a {@link SentReturn} or nothing, never an exception.
 */
public final class SentReturnReader {
    private static final int LARGE = 1_000_000;

    private final SentWorkbookReader workbooks = new SentWorkbookReader();
    private final SentCsvReader csv = new SentCsvReader();

    /** What stands in the file; nothing when it cannot be opened. */
    public Optional<SentReturn> read(String file, byte[] bytes, ReturnForm form) {
        FileKind kind = FileKind.of(bytes);
        if (ReturnReaders.refusal(file, bytes, kind).isPresent()) {
            return Optional.empty();
        } else if (kind == FileKind.TEXT) {
            return csv.read(bytes);
        }
        return workbooks.read(file, bytes, form);
    }

    /** Whether its sheets take so much memory that only one such file at a time should be looked at; an issued form has a tenth of it. */
    public static boolean isLarge(byte[] bytes) {
        return bytes.length > LARGE
                || UnpackedSize.of(bytes, ReturnReaders.MOST_PARTS, ReturnReaders.LARGEST_FILE)
                        .filter(size -> size.xml() <= LARGE)
                        .isEmpty();
    }
}
