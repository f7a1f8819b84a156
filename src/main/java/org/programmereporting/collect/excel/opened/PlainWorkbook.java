package org.programmereporting.collect.excel.opened;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.programmereporting.collect.excel.parts.PlainCells;
import org.programmereporting.collect.excel.parts.PlainParts;
import org.programmereporting.collect.excel.plain.NotPlain;
import org.programmereporting.collect.excel.plain.PlainCell;
import org.programmereporting.collect.excel.plain.PlainElements;
import org.programmereporting.collect.excel.plain.PlainFormats;
import org.programmereporting.collect.excel.plain.PlainLinks;
import org.programmereporting.collect.excel.plain.PlainPackage;
import org.programmereporting.collect.excel.plain.PlainSheet;
import org.programmereporting.collect.excel.plain.PlainTexts;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.collect.excel.sheets.SheetInFile;

/**
 * An ordinary workbook, read from its XML as it stands, in a quarter of the time that the library takes. It is ordinary when all it has is on a list of what
 * programs write every day; the first thing that is not leaves the whole workbook to the library. What both read is the same, and tested to be.
 */
final class PlainWorkbook implements OpenedWorkbook {
    private static final Set<String> ONCE = Set.of("workbook/workbookPr", "workbook/sheets", "workbook/definedNames");

    private final List<SheetCells> cells = new ArrayList<>();
    private final List<SheetInFile> sheets = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Declared> declared = new ArrayList<>();
    private boolean from1904;

    /** A sheet as the workbook's own part declares it. */
    private record Declared(String name, boolean hidden, String relationship) {}

    private PlainWorkbook() {}

    /** Nothing when it is not ordinary. */
    static Optional<PlainWorkbook> of(PlainParts parts) {
        try {
            PlainWorkbook workbook = new PlainWorkbook();
            workbook.read(parts);
            return Optional.of(workbook);
        } catch (NotPlain leftToTheLibrary) {
            return Optional.empty();
        }
    }

    private void read(PlainParts parts) throws NotPlain {
        String own = PlainPackage.workbook(parts);
        PlainElements.visit(parts.content(own), PlainElements.SPREADSHEET, ONCE, this::declare);
        PlainLinks links = PlainLinks.of(own, PlainPackage.BESIDE_SHEETS, parts);
        List<String> texts = links.parts("sharedStrings");
        List<String> styles = links.parts("styles");
        if (texts.size() > 1 || styles.size() != 1) {
            throw new NotPlain("several tables of texts, or not one of styles");
        }
        PlainCell reader = new PlainCell(
                texts.isEmpty() ? PlainTexts.none() : PlainTexts.of(parts.content(texts.get(0))),
                PlainFormats.of(parts.content(styles.get(0))),
                from1904);
        PlainPackage.requireBeside(links, parts);
        if (declared.isEmpty()) {
            throw new NotPlain("no sheet");
        }
        Set<String> read = new HashSet<>();
        for (Declared sheet : declared) {
            if (!read.add(sheet.relationship())) {
                throw new NotPlain("two sheets with one part");
            }
            read(sheet, links.part(sheet.relationship(), "worksheet"), reader, parts);
        }
    }

    private void declare(String way, XMLStreamReader element) throws NotPlain {
        switch (way) {
            case "workbook/workbookPr" -> from1904 = PlainElements.isTrue(element, "date1904");
            case "workbook/externalReferences" -> throw new NotPlain("links to other workbooks");
            case "workbook/definedNames/definedName" -> names.add(PlainElements.needed(element, "name"));
            case "workbook/sheets/sheet" ->
                declared.add(new Declared(
                        PlainElements.needed(element, "name"),
                        isHidden(PlainElements.attribute(element, "state")),
                        String.valueOf(element.getAttributeValue(PlainElements.RELATIONSHIPS, "id"))));
            default -> {} // no value
        }
    }

    private static boolean isHidden(@Nullable String state) throws NotPlain {
        if (state == null) {
            return false;
        }
        return switch (state) {
            case "visible" -> false;
            case "hidden", "veryHidden" -> true;
            default -> throw new NotPlain("a sheet that is " + state);
        };
    }

    private void read(Declared sheet, String part, PlainCell reader, PlainParts parts) throws NotPlain {
        PlainLinks leading = PlainLinks.of(part, PlainPackage.BESIDE_CELLS, parts);
        PlainSheet read = PlainSheet.of(parts.content(part), reader, leading);
        PlainCells walked = parts.cells(part);
        if (walked.fault().isPresent() || walked.all().size() != read.all()) {
            throw new NotPlain("cells that do not add up");
        }
        sheets.add(read.described(sheet.name(), sheet.hidden()));
        cells.add(read.named(sheet.name(), sheet.hidden()));
    }

    @Override
    public List<SheetCells> read(Predicate<String> needed) {
        return cells;
    }

    @Override
    public List<SheetInFile> sheets() {
        return sheets;
    }

    /** Names; parts that are counted make a workbook that is not ordinary. */
    @Override
    public void tellOthers(LeftOutParts leftOut) {
        names.forEach(leftOut::addName);
    }

    @Override
    public void close() {
        // it holds nothing open
    }
}
