package org.programmereporting.collect;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The bytes of a file, asked for the marks by which its kind is known. */
final class Bytes {
    private static final int DIRECTORY_ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int START = 1024;

    private final byte[] all;

    Bytes(byte[] all) {
        this.all = all;
    }

    boolean beginWith(int... wanted) {
        if (all.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((all[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the directory of an OLE2 file has a stream of this name: entries of 128 bytes, the name in UTF-16 with its length at 64. */
    boolean holdStream(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + DIRECTORY_ENTRY <= all.length; at += DIRECTORY_ENTRY) {
            int length = (all[at + NAME_LENGTH_AT] & 0xFF) | ((all[at + NAME_LENGTH_AT + 1] & 0xFF) << 8);
            if (length == wanted.length + 2 && matches(wanted, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (all[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first characters in lower case, without a byte order mark and leading white space. */
    String firstWords() {
        String text = new String(all, 0, Math.min(all.length, START), StandardCharsets.UTF_8);
        return text.replaceFirst("^\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    boolean holdsControlCharacters() {
        for (int i = 0; i < Math.min(all.length, START); i++) {
            if (all[i] >= 0 && all[i] < ' ' && all[i] != '\t' && all[i] != '\n' && all[i] != '\r') {
                return true;
            }
        }
        return false;
    }
}
