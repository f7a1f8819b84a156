package org.programmereporting.programme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.programmereporting.programme.CsvTable.Line;

/** The folder {@code reference/}: its tables by name. */
record ReferenceFolder(Path programme) {
    /** A table's path below the programme's folder. */
    static String file(String name) {
        return "reference/" + name + ".csv";
    }

    boolean holds(String name) {
        return Files.isRegularFile(programme.resolve(file(name)));
    }

    <T> List<T> read(String name, Function<CsvRow, T> parser, String... columns) {
        return CsvTable.read(programme, file(name), columns).rows(parser);
    }

    /** The same of a table that a programme need not have. */
    <T> List<T> readIfPresent(String name, Function<CsvRow, T> parser, String... columns) {
        return holds(name) ? read(name, parser, columns) : List.of();
    }

    /** A table whose lines may say from when they are known. */
    <T> Dated<T> dated(String name, Function<CsvRow, T> parser, String... columns) {
        Dated<T> dated = new Dated<>(
                file(name),
                CsvTable.read(programme, file(name), List.of(CsvRow.KNOWN_FROM), columns)
                        .lines(parser));
        Line.check(dated.file(), dated.lines(), line -> line.row().knownFrom());
        return dated;
    }

    /** The same, each line held against others. */
    <T> Dated<T> dated(String name, Function<CsvRow, T> parser, Consumer<Line<T>> check, String... columns) {
        Dated<T> dated = dated(name, parser, columns);
        Line.check(dated.file(), dated.lines(), check);
        return dated;
    }

    /** The same of a table that a programme need not have. */
    <T> Dated<T> optional(String name, Function<CsvRow, T> parser, String... columns) {
        return optional(name, parser, line -> {}, columns);
    }

    /** The same, each line held against others. */
    <T> Dated<T> optional(String name, Function<CsvRow, T> parser, Consumer<Line<T>> check, String... columns) {
        return holds(name) ? dated(name, parser, check, columns) : new Dated<>(file(name), List.of());
    }
}
