package org.programmereporting.collect.excel.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.programmereporting.collect.excel.sheets.Area;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.collect.excel.sheets.SheetInFile;
import org.programmereporting.collect.excel.sheets.SheetLayout;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.RawCell;
import org.programmereporting.xml.ClosedXml;

/** Reads an ordinary sheet, cell by cell, as its XML says it. */
public final class PlainSheet {
    private static final int MOST_MERGED = 2_000;

    /** What is no value, and cannot hide one. */
    private static final Set<String> SETTINGS = Set.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetProtection",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "ignoredErrors",
            "extLst");

    private static final Set<String> OF_COLUMNS = Set.of("bestFit", "customWidth", "collapsed", "phonetic");
    private static final double WIDEST = 255;
    private static final double MOST_POINTS = 1_000;

    private final XMLStreamReader xml;
    private final PlainCell reader;
    private final PlainLinks leading;
    private final TreeMap<CellAddress, RawCell.Content> cells = new TreeMap<>();
    private final Set<CellAddress> formulas = new HashSet<>();
    private final List<Area> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Hidden> hiddenColumns = new ArrayList<>();
    private boolean columnsHaveStyles;
    private int links;
    private int all;

    private record Hidden(int first, int last) {
        boolean holds(int column) {
            return column >= first && column <= last;
        }
    }

    private PlainSheet(XMLStreamReader xml, PlainCell reader, PlainLinks leading) {
        this.xml = xml;
        this.reader = reader;
        this.leading = leading;
    }

    /**
     * A sheet as its part has it.
     *
     * @param leading where the part leads
     */
    public static PlainSheet of(byte[] part, PlainCell reader, PlainLinks leading) throws NotPlain {
        try {
            PlainSheet sheet = new PlainSheet(ClosedXml.stream(part), reader, leading);
            sheet.read();
            return sheet;
        } catch (XMLStreamException | IllegalStateException unusual) {
            throw new NotPlain("a sheet that is not ordinary");
        }
    }

    private void read() throws XMLStreamException, NotPlain {
        Set<String> seen = new HashSet<>();
        xml.nextTag();
        PlainElements.require(xml, "worksheet");
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            PlainElements.requireOwn(xml);
            if (!seen.add(xml.getLocalName()) && !xml.getLocalName().equals("conditionalFormatting")) {
                throw new NotPlain("a second " + xml.getLocalName());
            }
            switch (xml.getLocalName()) {
                case "sheetFormatPr" -> format();
                case "cols" -> {
                    if (seen.contains("sheetData")) {
                        throw new NotPlain("columns after the rows"); // whose styles were needed before
                    }
                    columns();
                }
                case "sheetData" -> rows();
                case "mergeCells" -> merged();
                case "hyperlinks" -> links();
                default -> {
                    if (!SETTINGS.contains(xml.getLocalName())) {
                        throw new NotPlain("a sheet with " + xml.getLocalName());
                    }
                    PlainElements.skip(xml);
                }
            }
        }
        if (!seen.contains("sheetData")) {
            throw new NotPlain("a sheet without its rows");
        }
    }

    private void format() throws XMLStreamException, NotPlain {
        int width = PlainElements.number(xml, "baseColWidth", 1);
        if (width < 1 || width > WIDEST) {
            throw new NotPlain("columns of no width");
        }
        PlainElements.skip(xml);
    }

    private void columns() throws XMLStreamException, NotPlain {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            PlainElements.require(xml, "col");
            int first = PlainElements.number(PlainElements.needed(xml, "min"));
            int last = PlainElements.number(PlainElements.needed(xml, "max"));
            if (first < 1 || last < first) {
                throw new NotPlain("no column");
            }
            columnsHaveStyles |= PlainElements.number(xml, "style", 0) > 0;
            PlainElements.number(xml, "outlineLevel", 0);
            for (String setting : OF_COLUMNS) {
                PlainElements.isTrue(xml, setting);
            }
            if (PlainElements.isTrue(xml, "hidden") || isNothing("width")) {
                hiddenColumns.add(new Hidden(first - 1, last - 1));
            }
            PlainElements.skip(xml);
        }
    }

    /** Whether a measure is set, to nothing. */
    private boolean isNothing(String measure) throws NotPlain {
        String set = PlainElements.attribute(xml, measure);
        if (set == null) {
            return false;
        }
        double measured = PlainCell.parsed(set);
        if (measured < 0 || (measured > 0 && measured < 0.01) || measured > MOST_POINTS) {
            throw new NotPlain(measure + " = " + set);
        }
        return measured == 0;
    }

    private void rows() throws XMLStreamException, NotPlain {
        int last = -1;
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            PlainElements.require(xml, "row");
            int row = PlainElements.number(PlainElements.needed(xml, "r")) - 1;
            if (row <= last) {
                throw new NotPlain("rows out of order");
            }
            if (PlainElements.isTrue(xml, "hidden") || isNothing("ht")) {
                hiddenRows.add(row);
            }
            cells(row);
            last = row;
        }
    }

    private void cells(int row) throws XMLStreamException, NotPlain {
        int last = -1;
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            PlainElements.require(xml, "c");
            Optional<CellAddress> address = CellAddress.of(PlainElements.needed(xml, "r"));
            if (address.isEmpty() || address.get().row() != row || address.get().column() <= last) {
                throw new NotPlain("cells out of order");
            }
            last = address.get().column();
            all++;
            RawCell.Content content = reader.read(xml, columnsHaveStyles);
            if (!(content instanceof RawCell.Blank)) {
                cells.put(address.get(), content);
                if (reader.wasFormula()) {
                    formulas.add(address.get());
                }
            }
        }
        if (cells.size() > SheetCells.MOST) {
            throw new NotPlain("many values");
        }
    }

    private void merged() throws XMLStreamException, NotPlain {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            PlainElements.require(xml, "mergeCell");
            String[] corners = PlainElements.needed(xml, "ref").split(":", -1);
            Optional<CellAddress> from = CellAddress.of(corners[0]);
            Optional<CellAddress> to = CellAddress.of(corners[corners.length - 1]);
            boolean ordinary = corners.length == 2
                    && from.isPresent()
                    && to.isPresent()
                    && from.get().row() <= to.get().row()
                    && from.get().column() <= to.get().column();
            if (!ordinary || merged.size() == MOST_MERGED) {
                throw new NotPlain("merged cells");
            }
            merged.add(new Area(from.get(), to.get()));
            PlainElements.skip(xml);
        }
    }

    private void links() throws XMLStreamException, NotPlain {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            PlainElements.require(xml, "hyperlink");
            String id = xml.getAttributeValue(PlainElements.RELATIONSHIPS, "id");
            if (id != null && !leading.has(id, "hyperlink")) {
                throw new NotPlain("a link to nowhere");
            }
            links++;
            PlainElements.skip(xml);
        }
    }

    /** How many cells the sheet has, also those with nothing in them. */
    public int all() {
        return all;
    }

    /** What there is to it besides its cells. */
    public SheetInFile described(String name, boolean hidden) {
        return new SheetInFile(name, hidden, merged.size(), 0, links);
    }

    /** Its cells. */
    public SheetCells named(String name, boolean hidden) {
        Set<Integer> rows = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        for (CellAddress address : cells.keySet()) {
            if (hiddenRows.contains(address.row())) {
                rows.add(address.row());
            }
            if (hiddenColumns.stream().anyMatch(range -> range.holds(address.column()))) {
                columns.add(address.column());
            }
        }
        return new SheetCells(name, cells, formulas, new SheetLayout(hidden, rows, columns, merged));
    }
}
