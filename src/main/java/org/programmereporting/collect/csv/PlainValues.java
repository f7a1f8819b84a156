package org.programmereporting.collect.csv;

/**
 * A walk over a CSV text, letter by letter: how many values stand in it, counted without the library that reads it, so that none can be lost
 * unseen. It ends where a value is longer than any answer, since the library takes the square of its lines to read it.
 */
final class PlainValues {
    static final int LONGEST = 32_767;
    private static final int MOST_LINES = 500;

    private enum Place {
        START,
        PLAIN,
        QUOTED,
        AFTER_QUOTES
    }

    private Place place = Place.START;
    private long values;
    private int line = 1;
    private int letters;
    private int breaks;
    private boolean lineIsEmpty = true;

    private PlainValues() {}

    static long count(String text) throws CsvProblem {
        PlainValues walk = new PlainValues();
        for (int i = 0; i < text.length(); i++) {
            boolean isPair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!isPair) {
                walk.take(text.charAt(i));
            }
            i = walk.place == Place.PLAIN ? walk.pastPlain(text, i) : i;
        }
        return walk.values + (walk.place == Place.START && walk.lineIsEmpty ? 0 : 1);
    }

    /** Goes on to the last of the letters of a plain value that mean nothing but themselves. */
    private int pastPlain(String text, int at) throws CsvProblem {
        int last = at;
        while (last + 1 < text.length() && text.charAt(last + 1) > ',') {
            last++;
        }
        letters += last - at;
        checkLength();
        return last;
    }

    private void take(char letter) throws CsvProblem {
        boolean isEnd = letter == '\n' || letter == '\r';
        boolean isMark = letter == '"' && (place == Place.START || place == Place.QUOTED); // opens, closes, or doubles
        if (place == Place.QUOTED) {
            breaks += isEnd ? 1 : 0;
            line += isEnd ? 1 : 0;
            place = letter == '"' ? Place.AFTER_QUOTES : Place.QUOTED;
        } else if (isEnd || letter == ',') {
            values++;
            letters = 0;
            breaks = 0;
            line += isEnd ? 1 : 0;
            lineIsEmpty = isEnd;
            place = Place.START;
            return;
        } else if (letter == '"' && place != Place.PLAIN) {
            place = Place.QUOTED; // the first, or one that is doubled
        } else if (place == Place.START) {
            place = Place.PLAIN;
        }
        lineIsEmpty = false;
        letters += isMark ? 0 : 1;
        checkLength();
    }

    private void checkLength() throws CsvProblem {
        if (letters > LONGEST || breaks > MOST_LINES) {
            throw new CsvProblem(line, "a value is longer than 32,767 letters or 500 lines. Shorten it.");
        }
    }
}
