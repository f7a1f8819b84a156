package org.programmereporting.collect;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What the name of a file tells before it is opened. */
final class FileNames {
    /** Of the thousand letters that are kept of a path; an archive and a file in it take two. */
    private static final int LONGEST = 400;

    private static final int KEPT = 300;

    /** What Java makes of a byte that is no letter of the machine's language. */
    private static final char UNREAD = '\uFFFD';

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

    /**
     * A file's own name by its bytes, whatever the machine's language: UTF-8, else letter by letter. Where the language has no letters but those of ASCII, as
     * under cron, Java itself reads others as question marks, two names as one.
     */
    static String of(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.indexOf(UNREAD) < 0 ? name : byBytes(file);
    }

    private static String byBytes(Path file) {
        String raw = file.toUri().getRawPath().replaceAll("/+$", "");
        byte[] bytes = URLDecoder.decode(
                        raw.substring(raw.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** A path that can be kept: of one that is longer than any honest one the beginning, and a mark of the whole, so that no two become one. */
    static String shortened(String path) {
        if (path.length() <= LONGEST) {
            return path;
        }
        String ending = ending(path);
        return path.substring(0, path.offsetByCodePoints(0, path.codePointCount(0, KEPT)))
                + "\\u2026"
                + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8))
                + (ENDINGS_OF_RETURNS.contains(ending) ? "." + ending : "");
    }

    /**
     * The name with control, invisible and direction characters, lone surrogates and the backslash written as their code; also an exclamation mark at its end,
     * which means an archive.
     */
    static String escaped(String name) {
        StringBuilder result = new StringBuilder();
        name.codePoints().forEach(letter -> {
            if (isDeceiving(letter)) {
                result.append(String.format(Locale.ROOT, "\\u%04X", letter));
            } else {
                result.appendCodePoint(letter);
            }
        });
        return result.toString().replaceAll("!$", "\\\\u0021");
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
