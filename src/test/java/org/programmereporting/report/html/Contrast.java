package org.programmereporting.report.html;

/** The contrast ratio of two colours, as the Web Content Accessibility Guidelines define it: 1 to 21. */
final class Contrast {
    private Contrast() {}

    /** Of two colours in six hexadecimal digits. */
    static double of(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * part(hex, 0) + 0.7152 * part(hex, 2) + 0.0722 * part(hex, 4);
    }

    private static double part(String hex, int from) {
        double part = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
