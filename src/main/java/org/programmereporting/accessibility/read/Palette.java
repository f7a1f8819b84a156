package org.programmereporting.accessibility.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The colours of a workbook: those of its theme, and Excel's indexed ones unless it has its own. */
final class Palette {
    private static final List<Integer> OFFICE = List.of(
            0xFFFFFF, 0x000000, 0xEEECE1, 0x1F497D, 0x4F81BD, 0xC0504D, 0x9BBB59, 0x8064A2, 0x4BACC6, 0xF79646,
            0x0000FF, 0x800080);
    private static final int[] INDEXED = {
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x000000, 0xFFFFFF, 0xFF0000,
        0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080,
        0xC0C0C0, 0x808080, 0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF, 0x000080,
        0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF, 0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99,
        0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99, 0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699,
        0x969696, 0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333
    };

    private final List<Integer> theme;
    private final int[] indexed;

    private Palette(List<Integer> theme, int[] indexed) {
        this.theme = theme;
        this.indexed = indexed;
    }

    static Palette of(Element themePart, Element styles) {
        List<Integer> theme = new ArrayList<>(OFFICE);
        List<Element> scheme =
                themePart.child("themeElements").child("clrScheme").children();
        for (int i = 0; i < Math.min(scheme.size(), theme.size()); i++) {
            int at = i < 4 ? i ^ 1 : i; // the theme's file names dark before light, cells the other way round
            colourOf(scheme.get(i)).ifPresent(colour -> theme.set(at, colour));
        }
        int[] indexed = INDEXED.clone();
        List<Element> own = styles.child("colors").child("indexedColors").all("rgbColor");
        for (int i = 0; i < Math.min(own.size(), indexed.length); i++) {
            indexed[i] = rgb(own.get(i).get("rgb")).orElse(indexed[i]);
        }
        return new Palette(List.copyOf(theme), indexed);
    }

    private static OptionalInt colourOf(Element named) {
        OptionalInt plain = rgb(named.child("srgbClr").get("val"));
        return plain.isPresent() ? plain : rgb(named.child("sysClr").get("lastClr"));
    }

    /** A cell's colour; {@code otherwise} when none is chosen, or it is the system's. */
    int of(Element colour, int otherwise) {
        int base = otherwise;
        int index = colour.number("indexed", -1);
        int number = colour.number("theme", -1);
        if (number >= 0 && number < theme.size()) {
            base = theme.get(number);
        } else if (index >= 0 && index < indexed.length) {
            base = indexed[index];
        } else {
            base = rgb(colour.get("rgb")).orElse(otherwise);
        }
        return tinted(base, colour.get("tint"));
    }

    int accent(int number) {
        return theme.get(3 + number);
    }

    private static OptionalInt rgb(String hex) {
        if (!hex.matches("[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) (Long.parseLong(hex, 16) & 0xFFFFFF));
    }

    /** Lightened (more than 0) or darkened towards white or black, each channel by its share: near to what Excel does in HSL. */
    private static int tinted(int colour, String tint) {
        if (!tint.matches("-?[0-9.]+(E-?\\d+)?")) {
            return colour;
        }
        double by = Math.max(-1, Math.min(1, Double.parseDouble(tint)));
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = colour >> shift & 0xFF;
            long moved = Math.round(by < 0 ? channel * (1 + by) : channel + (255 - channel) * by);
            mixed |= (int) moved << shift;
        }
        return mixed;
    }
}
