package org.programmereporting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An {@code etr.csv} in the columns of the Organisation Data Service, of invented trusts. */
public final class OfficialList {
    private OfficialList() {}

    /** Of the trusts of a {@code trusts.csv} without commas in its names; the last record of each. */
    public static String of(Path trusts) {
        Map<String, String> lines = new TreeMap<>();
        SampleRun.read(trusts)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells ->
                        lines.put(cells[0], line(cells[0], cells[1], cells[2], digits(cells[3]), digits(cells[4]))));
        return String.join("", lines.values());
    }

    /** One line of 27 columns. */
    public static String line(String code, String name, String grouping, String opened, String closed) {
        return String.join(
                        ",",
                        code,
                        name,
                        grouping,
                        "Q71",
                        "1 HIGH STREET,,,TOWN,,ZZ1 1ZZ",
                        opened,
                        closed,
                        ",,,,,01632 960000,,,,0,,H,,,")
                + "\n";
    }

    /** Every cell in quotation marks. */
    public static String quoted(String list) {
        return list.lines()
                .map(line -> Arrays.stream(line.split(",", -1)).collect(Collectors.joining("\",\"", "\"", "\"\n")))
                .collect(Collectors.joining());
    }

    /** With the 24 columns of older copies. */
    public static String older(String list) {
        return list.lines()
                .map(line -> line.substring(0, line.length() - 3) + "\n")
                .collect(Collectors.joining());
    }

    private static String digits(String date) {
        return date.replace("-", "");
    }
}
