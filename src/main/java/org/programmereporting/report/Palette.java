package org.programmereporting.report;

import java.util.List;

/** The colours of charts, as six hexadecimal digits: those that the UK Government Analysis Function recommends, in its order. */
public final class Palette {
    private static final List<String> COLOURS = List.of("12436D", "28A197", "801650", "F46A25");
    private static final String GREY = "8C8C8C"; // beyond four, colours are no longer told apart; 3.4:1 on white

    private Palette() {}

    public static String of(int series) {
        return series < COLOURS.size() ? COLOURS.get(series) : GREY;
    }
}
