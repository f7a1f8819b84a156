package org.programmereporting.collect.excel.opened;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.programmereporting.collect.excel.sheets.SheetInFile;
import org.programmereporting.returns.SentReturn;
import org.programmereporting.returns.SentReturn.Kind;

/** What a workbook holds besides values: counted and named, never opened. */
public final class LeftOutParts {
    private static final int MOST_NAMES = 12;
    private static final int LONGEST_NAME = 60;

    private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    /** All that was added. */
    public List<SentReturn.LeftOut> all() {
        return counts.entrySet().stream()
                .map(kind -> new SentReturn.LeftOut(
                        kind.getKey(), names.getOrDefault(kind.getKey(), List.of()), kind.getValue()))
                .toList();
    }

    /** A sheet that is left out, or what of it is. */
    public void addSheet(SheetInFile sheet, boolean isOnForm) {
        if (!isOnForm) {
            add(Kind.OTHER_SHEET, sheet.name(), 1);
        }
        if (sheet.hidden()) {
            add(Kind.HIDDEN_SHEET, sheet.name(), 1);
        }
        if (isOnForm) {
            add(Kind.MERGED_CELLS, sheet.name(), sheet.merged());
            add(Kind.COMMENT, sheet.name(), sheet.comments());
            add(Kind.WEB_LINK, sheet.name(), sheet.links());
        }
    }

    /** Cells of a sheet that no answer names. */
    public void addCells(String sheet, int number) {
        add(Kind.FURTHER_CELL, sheet, number);
    }

    void addName(String name) {
        add(Kind.DEFINED_NAME, name, 1);
    }

    void add(Kind kind, int number) {
        add(kind, "", number);
    }

    /** A part of an .xlsx, by its name with the slash that is its root. */
    void addPart(String part) {
        if (part.startsWith("/xl/media/")) {
            add(Kind.PICTURE, "", 1);
        } else if (part.startsWith("/xl/charts/chart")) {
            add(Kind.CHART, "", 1);
        } else if (part.startsWith("/xl/drawings/drawing")) {
            add(Kind.DRAWING, "", 1);
        } else if (part.startsWith("/xl/embeddings/")) {
            add(Kind.EMBEDDED_OBJECT, "", 1);
        } else if (part.startsWith("/xl/ctrlProps/") || part.startsWith("/xl/activeX/")) {
            add(Kind.CONTROL, "", 1);
        } else if (part.startsWith("/xl/externalLinks/externalLink")) {
            add(Kind.LINKED_WORKBOOK, "", 1);
        } else if (part.endsWith("vbaProject.bin")) {
            add(Kind.MACRO, "", 1);
        }
    }

    private void add(Kind kind, String name, long number) {
        if (number <= 0) {
            return;
        }
        counts.merge(kind, number, Long::sum);
        List<String> named = names.computeIfAbsent(kind, none -> new ArrayList<>());
        if (!name.isEmpty() && named.size() < MOST_NAMES && !named.contains(name)) {
            named.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        }
    }
}
