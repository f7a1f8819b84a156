package org.programmereporting.collect;

import java.nio.file.Path;
import java.util.Optional;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/**
 * Something that lies in a period's folder.
 *
 * @param path below the period's folder, with {@code /}, characters that could deceive escaped; {@code a.zip!/b.xlsx} in an archive
 * @param location where its bytes are; of the archive when it lies in one
 * @param sha256 of its bytes, where they need not be read to know it
 */
public record InputFile(ReportingPeriod period, String path, Path location, Kind kind, Optional<String> sha256) {
    /** Between the path of an archive and that of a file in it. */
    public static final String IN_ARCHIVE = "!/";

    public InputFile(ReportingPeriod period, String path, Path location, Kind kind) {
        this(period, path, location, kind, Optional.empty());
    }

    /** The file's path in the archive that it lies in; nothing for a file of its own. */
    public Optional<String> pathInArchive() {
        int inside = path.indexOf(IN_ARCHIVE); // no other name ends like that
        return inside >= 0 ? Optional.of(path.substring(inside + IN_ARCHIVE.length())) : Optional.empty();
    }

    /** What is done with it. */
    public enum Kind {
        /** Read as a return, whatever it holds. */
        RETURN,
        /** A lock file, a hidden file or a folder's leftover. */
        IGNORED,
        /** A link, a device, a pipe, or a folder named like a workbook: never opened. */
        NOT_REGULAR
    }

    /** Why it is not read as a return; nothing when it is. */
    public Optional<Finding> setAside() {
        return switch (kind) {
            case RETURN -> Optional.empty();
            case IGNORED -> Optional.of(finding(FindingCode.FILE_IGNORED, "A lock file, a hidden file or a leftover."));
            case NOT_REGULAR ->
                Optional.of(finding(
                        FindingCode.FILE_IGNORED,
                        "A link, a pipe, a device or a folder, not a file. Put the file itself into the folder."));
        };
    }

    /** That it could not be read now. */
    public Finding notRead() {
        return new Finding(
                FindingCode.FILE_NOT_READ,
                Severity.QUERY,
                Source.of(path),
                "",
                "",
                "The file could not be read from the folder. Check its rights; the next run tries again.");
    }

    private Finding finding(FindingCode code, String words) {
        return new Finding(code, Severity.NOTE, Source.of(path), "", "", words);
    }
}
