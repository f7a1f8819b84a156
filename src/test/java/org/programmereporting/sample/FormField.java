package org.programmereporting.sample;

import java.util.List;
import java.util.regex.Pattern;

/** A line of return-form.csv: a single value, or a column of a table, and where it stands in the workbook. */
record FormField(
        String table,
        String key,
        String label,
        String sheet,
        String cell,
        String type,
        boolean required,
        String allowed,
        String guidance,
        boolean fixed) {
    private static final Pattern BAR = Pattern.compile("\\|");

    boolean single() {
        return table.isEmpty();
    }

    List<String> choices() {
        return switch (type) {
            case "choice" -> BAR.splitAsStream(allowed).toList();
            case "yes-no" -> List.of("yes", "no");
            case "yes-no-na" -> List.of("yes", "no", "not applicable");
            default -> List.of();
        };
    }

    boolean number() {
        return type.equals("integer") || type.equals("decimal");
    }
}
