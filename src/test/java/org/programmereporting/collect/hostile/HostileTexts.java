package org.programmereporting.collect.hostile;

import static org.programmereporting.collect.hostile.HostileFile.READ;
import static org.programmereporting.collect.hostile.HostileFile.csv;

import java.util.stream.Stream;

/** CSV files that take more time or memory than they seem to. */
final class HostileTexts {
    private static final String HEADER = "table,row,field,value\n";
    private static final String TOO_LONG = "A value is longer than 32,767 letters or 500 lines. Shorten it.";
    private static final String TOO_MANY = "The file has more than 20,000 lines. Send the return alone.";

    private HostileTexts() {}

    static Stream<HostileFile> all() {
        return Stream.of(lines(), values()).flatMap(files -> files);
    }

    private static Stream<HostileFile> lines() {
        return Stream.of(
                csv(
                        "a line of 10 MB",
                        () -> "a".repeat(10_000_000),
                        "The file is larger than 4 MB, which no return is. Send the return alone, a line a field."),
                csv(
                        "a million columns",
                        () -> "a" + ",a".repeat(1_000_000),
                        "The first line is not the header. The first line must be table,row,field,value."),
                csv(
                        "a million values in a line",
                        () -> HEADER + "a" + ",a".repeat(999_999),
                        "The line has 1000000 values instead of 4. Put a value that holds a comma into quotation marks."),
                csv("3.9 million empty lines", () -> HEADER + "\n".repeat(3_900_000), READ),
                csv("3.9 million carriage returns", () -> HEADER + "\r".repeat(3_900_000), READ),
                csv("90,000 lines of no field", () -> HEADER + ",,a,b\n".repeat(90_000), TOO_MANY),
                csv(
                        "90,000 rows of a table",
                        () -> HEADER + Blown.numbered(90_000, "contracts,#,service,PACS\n"),
                        TOO_MANY));
    }

    private static Stream<HostileFile> values() {
        return Stream.of(
                csv("a value of 3.9 MB", () -> HEADER + ",,trust_name," + "a".repeat(3_900_000), TOO_LONG),
                csv("a value of 1.9 million lines", () -> HEADER + ",,a,\"" + "a\n".repeat(1_900_000) + "\"", TOO_LONG),
                csv(
                        "a value of 9,000 long lines",
                        () -> HEADER + ",,a,\"" + ("a".repeat(400) + "\n").repeat(9_000) + "\"",
                        TOO_LONG),
                csv("3.9 million quotation marks", () -> HEADER + ",,a,\"" + "\"".repeat(3_900_000), TOO_LONG),
                csv("a quotation mark a line", () -> HEADER + "\"\n".repeat(1_900_000), READ),
                csv(
                        "an open quotation mark",
                        () -> HEADER + ",,trust_name,\"a\n",
                        "A quotation mark is opened and not closed. Close it, or delete it."));
    }
}
