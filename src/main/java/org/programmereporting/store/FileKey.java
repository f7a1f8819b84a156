package org.programmereporting.store;

import org.programmereporting.returns.CheckedReturn;

/** What names a received file's content: the period's folder, the path below it, and the hash of the bytes. */
public record FileKey(String period, String path, String sha256) {
    public static FileKey of(CheckedReturn checked) {
        return new FileKey(checked.period().toString(), checked.file(), checked.sha256());
    }

    public static FileKey of(ReceivedFile file) {
        return new FileKey(file.period().toString(), file.path(), file.sha256());
    }

    Object[] columns() {
        return new Object[] {period, path, sha256};
    }
}
