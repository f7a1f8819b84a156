package org.programmereporting.collect.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.programmereporting.collect.XlsxParts;

/** A copy of a good return that was damaged at random, the same each time for the same seed. */
final class Damage {
    private static final List<String> PIECES = List.of(
            "<c>",
            "</c>",
            "<v>",
            "</v>",
            "<row>",
            "</row>",
            " r=\"D7\"",
            " t=\"s\"",
            " t=\"str\"",
            " s=\"99\"",
            "<sheetData>",
            "</sheetData>",
            "<f>1+1</f>",
            "<is><t>x</t></is>",
            "&#0;",
            "<!--",
            "]]>",
            "&amp;",
            "9",
            "\"",
            "<",
            " r:id=\"rId9\"",
            "<mergeCell ref=\"A1:Z99\"/>",
            " hidden=\"1\"",
            "<x xmlns=\"y\"/>");

    private final String what;
    private final String name;
    private final byte[] bytes;

    private Damage(String what, String name, byte[] bytes) {
        this.what = what;
        this.name = name;
        this.bytes = bytes;
    }

    /** How it was damaged, to find it again. */
    String what() {
        return what;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    static List<Damage> some(int count, long seed) {
        List<Damage> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(one(i, new Random(seed * 1_000_003 + i)));
        }
        return all;
    }

    private static Damage one(int number, Random chance) {
        return switch (number % 6) {
            case 0 -> new Damage("cut " + number, "ZA1.xlsx", cut(Blown.GOOD, chance));
            case 1 -> new Damage("flipped " + number, "ZA1.xlsx", flipped(Blown.GOOD, chance));
            case 2 -> new Damage("old, cut " + number, "ZA1.xls", cut(HostileRecords.GOOD, chance));
            case 3 -> new Damage("old, flipped " + number, "ZA1.xls", flipped(HostileRecords.GOOD, chance));
            default -> new Damage("parts changed " + number, "ZA1.xlsx", changedParts(chance));
        };
    }

    private static byte[] cut(byte[] good, Random chance) {
        return Arrays.copyOf(good, 1 + chance.nextInt(good.length - 1));
    }

    private static byte[] flipped(byte[] good, Random chance) {
        byte[] bytes = good.clone();
        int flips = 1 + chance.nextInt(8);
        for (int i = 0; i < flips; i++) {
            bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return bytes;
    }

    /** Well packed, with a piece of XML put in, taken out or doubled in some of the parts. */
    private static byte[] changedParts(Random chance) {
        Map<String, byte[]> parts = XlsxParts.parts(Blown.GOOD);
        List<String> names = List.copyOf(parts.keySet());
        int changes = 1 + chance.nextInt(3);
        for (int i = 0; i < changes; i++) {
            String name = names.get(chance.nextInt(names.size()));
            parts.computeIfPresent(name, (part, xml) -> changed(xml, chance));
        }
        return XlsxParts.zip(parts);
    }

    private static byte[] changed(byte[] xml, Random chance) {
        String text = new String(xml, StandardCharsets.UTF_8);
        int from = chance.nextInt(text.length());
        int to = Math.min(text.length(), from + chance.nextInt(40));
        String piece = PIECES.get(chance.nextInt(PIECES.size()));
        String middle = switch (chance.nextInt(4)) {
            case 0 -> "";
            case 1 -> text.substring(from, to).repeat(2);
            case 2 -> piece;
            default -> piece + text.substring(from, to);
        };
        return Blown.bytes(text.substring(0, from) + middle + text.substring(to));
    }
}
