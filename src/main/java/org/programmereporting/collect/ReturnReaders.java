package org.programmereporting.collect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.collect.csv.CsvReturnReader;
import org.programmereporting.collect.excel.WorkbookReturnReader;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** Every kind of file a return may be: found out from its bytes, then given to the reader of that kind, or refused with the reason. */
public final class ReturnReaders implements ReturnReader {
    /** 50 MB, as sent and as unpacked. */
    public static final int LARGEST_FILE = 50_000_000;

    /** A form has some twenty parts. */
    static final int MOST_PARTS = 1_000;

    /**
     * 4 MB of sheets, texts and formats: more is formatted to no end or filled by a machine, since a full form has a fiftieth of it. In memory a
     * sheet takes some twenty times as much, and two are read at a time in 200 MB.
     */
    private static final long LARGEST_SHEETS = 4_000_000;

    private static final int LARGEST_OLD_WORKBOOK = 4_000_000;

    /** 4 MB: a full return has a hundredth of it. */
    private static final int LARGEST_TEXT = 4_000_000;

    private static final String SEND = "Send the return as a workbook (.xlsx, .xlsm, .xls) or as .csv.";
    private static final String SAVE_AGAIN = "Open it in Excel, save it under a new name and send that.";

    private final WorkbookReturnReader workbooks = new WorkbookReturnReader();
    private final CsvReturnReader csv = new CsvReturnReader();

    @Override
    public RawReturn read(String file, byte[] bytes, ReturnForm form) {
        FileKind kind = FileKind.of(bytes);
        String ending = FileNames.ending(file);
        RawReturn raw = refusal(file, bytes, kind)
                .orElseGet(
                        () -> kind == FileKind.TEXT ? csv.read(file, bytes, form) : workbooks.read(file, bytes, form));
        return isRead(raw) && !kind.fits(ending) ? withNote(raw, file, kind, ending) : raw;
    }

    /** Why a file of this kind is not opened at all; nothing when it is. */
    static Optional<RawReturn> refusal(String file, byte[] bytes, FileKind kind) {
        if (bytes.length > LARGEST_FILE) {
            return Optional.of(tooLarge(file));
        }
        String ending = FileNames.ending(file);
        return switch (kind) {
            case EMPTY ->
                Optional.of(refused(
                        file,
                        FindingCode.FILE_EMPTY,
                        FindingCode.FILE_EMPTY.cause() + " " + FindingCode.FILE_EMPTY.remedy()));
            case WORKBOOK -> refusalOfWorkbook(file, bytes);
            case OLD_WORKBOOK ->
                bytes.length > LARGEST_OLD_WORKBOOK
                        ? Optional.of(sheetsTooLarge(file, bytes.length))
                        : Optional.empty();
            case ENCRYPTED ->
                Optional.of(refused(
                        file,
                        FindingCode.FILE_ENCRYPTED,
                        "The workbook is protected by a password. Remove the password and send it again."));
            case ZIP -> Optional.of(archive(file, bytes));
            case DAMAGED_ZIP -> Optional.of(damaged(file));
            case TEXT ->
                !kind.fits(ending)
                        ? Optional.of(notAReturn(file, kind, ending))
                        : bytes.length > LARGEST_TEXT ? Optional.of(textTooLarge(file)) : Optional.empty();
            default -> Optional.of(notAReturn(file, kind, ending));
        };
    }

    /** A file that has more bytes than are read. */
    public static RawReturn tooLarge(String file) {
        return refused(
                file,
                FindingCode.FILE_TOO_LARGE,
                "The file is larger than 50 MB. Send the form alone, without pictures or other sheets.");
    }

    private static Optional<RawReturn> refusalOfWorkbook(String file, byte[] bytes) {
        Optional<UnpackedSize> size = UnpackedSize.of(bytes, MOST_PARTS, LARGEST_FILE);
        if (size.isEmpty()) {
            return Optional.of(damaged(file));
        } else if (size.get().entries() > MOST_PARTS) {
            return Optional.of(refused(
                    file,
                    FindingCode.FILE_TOO_LARGE,
                    "The workbook has more than 1,000 parts. Copy the answers into a fresh form."));
        } else if (size.get().all() > LARGEST_FILE) {
            return Optional.of(refused(
                    file,
                    FindingCode.FILE_TOO_LARGE,
                    "The workbook is larger than 50 MB when unpacked. Send the form alone, without pictures or other"
                            + " sheets."));
        } else if (size.get().xml() > LARGEST_SHEETS) {
            return Optional.of(sheetsTooLarge(file, size.get().xml()));
        } else if (size.get().isBlownUp()) {
            return Optional.of(refused(
                    file,
                    FindingCode.FILE_TOO_LARGE,
                    "The workbook is many times larger when unpacked. Copy the answers into a fresh form."));
        } else if (!ZipNames.tell(bytes, size.get().names())) {
            return Optional.of(damaged(file));
        }
        return Optional.empty();
    }

    /** An archive whose files could not be taken out, or that lies in another. */
    private static RawReturn archive(String file, byte[] bytes) {
        boolean isLocked = (bytes[6] & 1) != 0;
        if (isLocked) {
            return refused(
                    file,
                    FindingCode.FILE_ENCRYPTED,
                    "The archive is protected by a password. Send the return without one.");
        }
        return UnpackedSize.of(bytes, Archive.MOST_ENTRIES, LARGEST_FILE)
                .map(size -> archive(file, size))
                .orElseGet(() -> damaged(file));
    }

    private static RawReturn archive(String file, UnpackedSize size) {
        if (size.entries() > Archive.MOST_ENTRIES) {
            return refused(
                    file, FindingCode.FILE_TOO_LARGE, "The archive holds more than 200 files. Send the return alone.");
        } else if (size.all() > LARGEST_FILE) {
            return refused(
                    file,
                    FindingCode.FILE_TOO_LARGE,
                    "The archive is larger than 50 MB when unpacked. Send the return alone.");
        }
        return notAReturn(file, FileKind.ZIP, FileNames.ending(file));
    }

    private static RawReturn textTooLarge(String file) {
        return refused(
                file,
                FindingCode.FILE_TOO_LARGE,
                "The file is larger than 4 MB, which no return is. Send the return alone, a line a field.");
    }

    private static RawReturn sheetsTooLarge(String file, long size) {
        return refused(
                file,
                FindingCode.FILE_TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "The sheets and their formats hold %d MB, and a return has at most 4. Copy the answers into a fresh form.",
                        (size + 999_999) / 1_000_000));
    }

    private static RawReturn damaged(String file) {
        return refused(
                file, FindingCode.FILE_DAMAGED, "The workbook is damaged or was cut off on its way. " + SAVE_AGAIN);
    }

    private static RawReturn notAReturn(String file, FileKind kind, String ending) {
        boolean lies = FileNames.looksLikeAReturn(file) && kind != FileKind.ZIP;
        String named = ending.isEmpty() ? " without an ending" : " named ." + FileNames.escaped(ending);
        return refused(
                file,
                lies ? FindingCode.FILE_NOT_A_RETURN : FindingCode.FILE_TYPE_UNKNOWN,
                "This is " + kind.words() + named + ". " + remedy(kind));
    }

    private static String remedy(FileKind kind) {
        return switch (kind) {
            case HTML, XML, BINARY_WORKBOOK, OLD_SPREADSHEET, OPEN_DOCUMENT ->
                "Open it in Excel, save it as \"Excel Workbook (.xlsx)\" and send that.";
            case ZIP, GZIP, RAR, SEVEN_ZIP -> "Unpack it and send the return that is in it.";
            case UTF_16 -> "Save it as \"CSV UTF-8\" and send that.";
            case MESSAGE -> "Send the workbook that is attached to it.";
            default -> SEND;
        };
    }

    private static RawReturn refused(String file, FindingCode code, String words) {
        return RawReturn.unreadable(new Finding(code, Severity.REJECT, Source.of(file), "", "", words));
    }

    private static boolean isRead(RawReturn raw) {
        return !raw.values().isEmpty();
    }

    private static RawReturn withNote(RawReturn raw, String file, FileKind kind, String ending) {
        String words = "This is " + kind.words() + " named ." + FileNames.escaped(ending)
                + "; it was read as what it is. Save it under the right ending.";
        Finding note = new Finding(FindingCode.FILE_NAME_DIFFERS, Severity.NOTE, Source.of(file), "", "", words);
        List<Finding> observations =
                Stream.concat(Stream.of(note), raw.observations().stream()).toList();
        return new RawReturn(raw.values(), raw.tables(), observations);
    }
}
