package org.programmereporting.collect.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code received.csv}: when each file of a period came, by its path below the period's folder. {@code yyyy-MM-ddTHH:mm} or, for the start of a
 * day, {@code yyyy-MM-dd}; UK time.
 */
public final class ReceivedTimes {
    private static final List<String> HEADER = List.of("file", "received");
    private static final String DAY = "0000-00-00";
    private static final String MINUTE = DAY + "T00:00";

    private ReceivedTimes() {}

    public static Map<String, LocalDateTime> read(byte[] bytes) throws CsvProblem {
        Map<String, LocalDateTime> times = new TreeMap<>();
        for (CsvLine line : CsvLines.read(bytes, HEADER)) {
            String file = line.cell(0).strip().replace('\\', '/');
            if (file.isEmpty()) {
                throw new CsvProblem(line.number(), "the file is missing. Enter its path below the period's folder.");
            }
            if (times.put(file, time(line)) != null) {
                throw new CsvProblem(line.number(), "\"" + file + "\" is listed twice. Keep one line.");
            }
        }
        return times;
    }

    /** Years of lines are read by every command, nearly all of one shape: the library's parser would take more time for them than all else that reads them. */
    private static LocalDateTime time(String text) {
        if (text.length() == DAY.length()) {
            return LocalDate.parse(text).atStartOfDay();
        }
        return isMinute(text)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        .atTime(number(text, 11, 13), number(text, 14, 16))
                : LocalDateTime.parse(text.replace(' ', 'T'));
    }

    private static boolean isMinute(String text) {
        boolean fits = text.length() == MINUTE.length();
        for (int i = 0; fits && i < text.length(); i++) {
            char letter = text.charAt(i);
            char shape = MINUTE.charAt(i);
            fits = shape == '0' ? letter >= '0' && letter <= '9' : letter == shape;
        }
        return fits;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static LocalDateTime time(CsvLine line) throws CsvProblem {
        String text = line.cell(1).strip();
        if (text.isEmpty()) {
            throw new CsvProblem(
                    line.number(),
                    "the time is missing. Enter it as yyyy-MM-ddTHH:mm, or delete the line if nobody knows it.");
        }
        try {
            return time(text);
        } catch (DateTimeException notATime) {
            throw new CsvProblem(
                    line.number(),
                    "\"" + text + "\" is not a time. Enter it as yyyy-MM-ddTHH:mm, or the day alone as yyyy-MM-dd.");
        }
    }
}
