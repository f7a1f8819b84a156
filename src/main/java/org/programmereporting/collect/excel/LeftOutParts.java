package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.returns.SentReturn;
import org.programmereporting.returns.SentReturn.Kind;

/** What a workbook holds besides values: counted and named, never opened. */
final class LeftOutParts {
    private static final int MOST_NAMES = 12;
    private static final int LONGEST_NAME = 60;

    private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    List<SentReturn.LeftOut> all() {
        return counts.entrySet().stream()
                .map(kind -> new SentReturn.LeftOut(
                        kind.getKey(), names.getOrDefault(kind.getKey(), List.of()), kind.getValue()))
                .toList();
    }

    void addSheet(Workbook workbook, Sheet sheet, boolean isOnForm) {
        String name = sheet.getSheetName();
        int at = workbook.getSheetIndex(sheet);
        if (!isOnForm) {
            add(Kind.OTHER_SHEET, name, 1);
        }
        if (workbook.isSheetHidden(at) || workbook.isSheetVeryHidden(at)) {
            add(Kind.HIDDEN_SHEET, name, 1);
        }
        if (isOnForm) {
            add(Kind.MERGED_CELLS, name, sheet.getNumMergedRegions());
            add(Kind.COMMENT, name, sheet.getCellComments().size());
            List<? extends Hyperlink> links = sheet.getHyperlinkList();
            add(Kind.WEB_LINK, name, links.size());
        }
    }

    void addCells(String sheet, int number) {
        add(Kind.FURTHER_CELL, sheet, number);
    }

    void addParts(Workbook workbook) throws InvalidFormatException {
        for (Name name : workbook.getAllNames()) {
            add(Kind.DEFINED_NAME, name.getNameName(), 1);
        }
        if (workbook instanceof XSSFWorkbook xml) {
            for (PackagePart part : xml.getPackage().getParts()) {
                addPart(part.getPartName().getName());
            }
        } else if (workbook instanceof HSSFWorkbook old) {
            add(Kind.PICTURE, "", old.getAllPictures().size());
            add(Kind.EMBEDDED_OBJECT, "", old.getAllEmbeddedObjects().size());
            add(Kind.MACRO, "", old.getDirectory().hasEntry("_VBA_PROJECT_CUR") ? 1 : 0);
        }
    }

    private void addPart(String part) {
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
