package org.programmereporting.report;

import java.util.List;

/** The colours of charts, as six hexadecimal digits: those that the UK Government Analysis Function recommends, in its order. */
public final class Palette {
    private static final List<String> COLOURS = List.of("12436D", "28A197", "801650", "F46A25");
    private static final String GREY = "8C8C8C"; // beyond four, colours are no longer told apart; 3.4:1 on white

    /** The palette's colours, then a grey, that stand out by 3:1 from the band as well as from white; its green and orange do not. */
    private static final List<String> BEFORE_BAND = List.of("12436D", "801650", "404040");

    /** Pale, behind lines of any of these. */
    public static final String BAND = "C9D8E6";

    private Palette() {}

    /** The colour of a line in a chart with a band. */
    public static String beforeBand(int line) {
        return BEFORE_BAND.get(line % BEFORE_BAND.size());
    }

    public static String of(int series) {
        return series < COLOURS.size() ? COLOURS.get(series) : GREY;
    }
}
