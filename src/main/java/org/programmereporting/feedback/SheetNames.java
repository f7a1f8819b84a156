package org.programmereporting.feedback;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as a workbook allows them: at most 31 characters, none of {@code []:*?/\}, each once, whatever the case. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The name wanted, or the nearest that is allowed and free. */
    String take(String wanted) {
        String base = cut(wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'|'$", " "), LONGEST)
                .strip();
        String name = base.isEmpty() ? "Sheet" : base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
