package org.programmereporting.returns;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a sheet of a workbook may be called. Excel allows 1 to 31 characters, none of {@code : \ / ? * [ ]} and no control character, no apostrophe at either end, and
 * keeps "History" for itself; a workbook with any other name does not open, or cannot be written.
 */
public final class SheetName {
    public static final int LONGEST = 31;

    private static final String FORBIDDEN = ":\\/?*[]";
    private static final String KEPT = "history";

    private SheetName() {}

    /** What is wrong with a name, to be said after it; nothing when it may be. */
    public static Optional<String> problem(String name) {
        if (name.isBlank()) {
            return Optional.of("is blank");
        }
        if (name.length() > LONGEST) {
            return Optional.of("has " + name.length() + " characters, and Excel allows " + LONGEST);
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("holds a line break or a control character");
        }
        if (name.startsWith("'") || name.endsWith("'")) {
            return Optional.of("begins or ends with an apostrophe, which Excel does not allow");
        }
        return key(name).equals(KEPT) ? Optional.of("is one that Excel keeps for itself") : forbidden(name);
    }

    private static Optional<String> forbidden(String name) {
        String found = name.chars()
                .filter(each -> FORBIDDEN.indexOf(each) >= 0)
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        return found.isEmpty() ? Optional.empty() : Optional.of("holds " + found + ", which Excel does not allow");
    }

    /** Two names with the same key are one to Excel. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
