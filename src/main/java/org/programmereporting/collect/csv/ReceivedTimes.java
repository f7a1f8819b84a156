package org.programmereporting.collect.csv;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code received.csv}: when each file of a period came, by its path below the period's folder. {@code yyyy-MM-ddTHH:mm} or, for the start of a
 * day, {@code yyyy-MM-dd}; UK time.
 */
public final class ReceivedTimes {
    private static final List<String> HEADER = List.of("file", "received");

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

    private static LocalDateTime time(CsvLine line) throws CsvProblem {
        String text = line.cell(1).strip();
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeParseException notATime) {
            throw new CsvProblem(line.number(), "\"" + text + "\" is not a time. Enter it as yyyy-MM-ddTHH:mm.");
        }
    }
}
