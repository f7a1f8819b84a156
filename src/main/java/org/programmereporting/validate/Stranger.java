package org.programmereporting.validate;

import java.util.Locale;
import java.util.Optional;

/** A character that is on no English keyboard, though it may look like one that is. */
final class Stranger {
    private static final int LAST_ASCII = 0x7E;

    private Stranger() {}

    /** The first in a text, by its code point and name; spaces and characters without width are none. */
    static Optional<String> in(String text) {
        return text.codePoints()
                .filter(letter ->
                        letter > LAST_ASCII && !Character.isSpaceChar(letter) && !TidyText.isInvisible(letter))
                .mapToObj(letter -> String.format(Locale.ROOT, "U+%04X (%s)", letter, name(letter)))
                .findFirst();
    }

    private static String name(int letter) {
        String name = Character.getName(letter);
        return name == null ? "no letter" : name;
    }
}
