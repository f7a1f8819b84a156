package org.programmereporting.store;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ReportingPeriod;

/** What names a received file's content: the period in whose folder it lay, the path below that folder, and the hash of the bytes. */
public record FileKey(ReportingPeriod period, String path, String sha256) {
    public static final Comparator<FileKey> ORDER =
            Comparator.comparing(FileKey::period).thenComparing(FileKey::path).thenComparing(FileKey::sha256);

    public static FileKey of(CheckedReturn checked) {
        return new FileKey(checked.period(), checked.file(), checked.sha256());
    }

    public static FileKey of(ReceivedFile file) {
        return new FileKey(file.period(), file.path(), file.sha256());
    }

    /** Where a file lies, whatever its content. */
    public static String place(ReportingPeriod period, String path) {
        return period + "/" + path;
    }

    public String place() {
        return place(period, path);
    }

    /** Of several of a period, in their order. */
    public static String hash(Collection<FileKey> keys) {
        StringBuilder lines = new StringBuilder();
        keys.forEach(
                key -> lines.append(key.sha256).append(' ').append(key.path).append('\n'));
        return Hash.of(lines.toString());
    }

    /** All files of years are looked up by it; the hash alone tells nearly all apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileKey key
                && sha256.equals(key.sha256)
                && path.equals(key.path)
                && period.equals(key.period);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode() ^ path.hashCode();
    }

    Object[] columns() {
        return new Object[] {period.toString(), path, sha256};
    }
}
