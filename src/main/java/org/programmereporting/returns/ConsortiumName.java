package org.programmereporting.returns;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a trust calls the consortium that it buys with. Case, spaces and punctuation make no other consortium. */
public record ConsortiumName(String written) {
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The same for all who mean the same. */
    public String key() {
        return OTHER_SIGNS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
