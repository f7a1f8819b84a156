package org.programmereporting.store;

import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.CheckedReturn;

/** What names a received file's content: the period's folder, the path below it, and the hash of the bytes. */
public record FileKey(String period, String path, String sha256) {
    public static FileKey of(CheckedReturn checked) {
        return new FileKey(checked.period().toString(), checked.file(), checked.sha256());
    }

    public static FileKey of(ReceivedFile file) {
        return new FileKey(file.period().toString(), file.path(), file.sha256());
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
        return new Object[] {period, path, sha256};
    }
}
