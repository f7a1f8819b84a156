package org.programmereporting.collect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the name of a file tells before it is opened. */
final class FileNames {
    private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini", "__macosx");
    private static final Set<String> ENDINGS_OF_RETURNS = Set.of("xlsx", "xlsm", "xls", "csv", "zip");

    private FileNames() {}

    /** A lock file of Excel, a hidden file, a leftover of a folder; also all that lies in a hidden folder. */
    static boolean isIgnored(String path) {
        return Arrays.stream(path.split("/")).anyMatch(FileNames::isIgnoredName);
    }

    private static boolean isIgnoredName(String name) {
        return name.startsWith("~$") || name.startsWith(".") || LEFTOVERS.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean looksLikeAReturn(String name) {
        return ENDINGS_OF_RETURNS.contains(ending(name));
    }

    /** What follows the last dot, in lower case; empty without one. */
    static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name with control, invisible and direction characters, lone surrogates and the backslash written as their code. */
    static String escaped(String name) {
        StringBuilder result = new StringBuilder();
        name.codePoints().forEach(letter -> {
            if (isDeceiving(letter)) {
                result.append(String.format(Locale.ROOT, "\\u%04X", letter));
            } else {
                result.appendCodePoint(letter);
            }
        });
        return result.toString();
    }

    private static boolean isDeceiving(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> letter == '\\';
        };
    }
}
