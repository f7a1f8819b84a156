package org.programmereporting.returns;

import java.util.Locale;

/** What a trust calls the consortium that it buys with. Case, spaces and punctuation make no other consortium. */
public record ConsortiumName(String written) {
    /** The same for all who mean the same. */
    public String key() {
        return written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
