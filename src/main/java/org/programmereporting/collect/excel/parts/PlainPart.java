package org.programmereporting.collect.excel.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.xml.ClosedXml;

/** One XML part of a workbook, walked from its first element to its last before a library builds it in memory. */
final class PlainPart {
    private static final int DEEPEST = 100;
    private static final int LONGEST = 32_767;

    /** Four times what Excel takes: each is searched for the marks of dates, once for each cell. */
    static final int LONGEST_FORMAT = 1_000;

    private static final int MOST_COLUMNS = 256;
    private static final int MOST_SHEETS = 200;

    private final Budget budget;
    private final PlainCells cells = new PlainCells();
    private int lastColumn;
    private int columns;
    private int sheets;
    private final Deque<String> open = new ArrayDeque<>();
    private String pieces = "";
    private int inRun;
    private boolean inCell;
    private String inside = "";

    private PlainPart(Budget budget) {
        this.budget = budget;
    }

    /**
     * The cells in it; none when it is no sheet.
     *
     * @throws XMLStreamException when it is not well-formed
     */
    static PlainCells walk(byte[] xml, Budget budget) throws WorkbookProblem, XMLStreamException {
        PlainPart part = new PlainPart(budget);
        XMLStreamReader events = ClosedXml.stream(xml);
        while (events.hasNext()) {
            part.take(events.next(), events);
        }
        return part.cells;
    }

    private void take(int event, XMLStreamReader xml) throws WorkbookProblem {
        switch (event) {
            case XMLStreamConstants.DTD ->
                throw WorkbookProblem.damaged("The workbook declares a document type, which no workbook does.");
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS -> text(xml);
            default -> {} // comments and the like say nothing
        }
    }

    private void start(XMLStreamReader xml) throws WorkbookProblem {
        budget.spendItems(1 + xml.getAttributeCount());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            int longest = xml.getAttributeLocalName(i).equals("formatCode") ? LONGEST_FORMAT : LONGEST;
            if (xml.getAttributeValue(i).length() > longest) {
                throw tooLarge(String.format(Locale.ROOT, "a setting of more than %,d letters", longest));
            }
        }
        if (open.size() >= DEEPEST) {
            throw tooLarge("parts nested more than 100 deep");
        }
        place(xml);
    }

    private void place(XMLStreamReader xml) throws WorkbookProblem {
        pieces(xml.getLocalName());
        open.push(xml.getLocalName());
        switch (xml.getLocalName()) {
            case "cols" -> lastColumn = 0;
            case "sheet" -> sheet();
            case "col" -> columns(xml);
            case "row" -> cells.row(attribute(xml, "r"));
            case "c" -> {
                cells.cell(attribute(xml, "r"));
                inCell = true;
                inside = "";
            }
            case "v", "is" -> {
                if (inCell && !inside.isEmpty()) {
                    cells.fail("has a cell with two values");
                }
                inside = xml.getLocalName();
            }
            default -> {} // no cell, no value
        }
    }

    /** A text stands in one piece or in runs of one piece each; of one that has more, the library reads a part. */
    private void pieces(String name) throws WorkbookProblem {
        String parent = open.isEmpty() ? "" : open.element();
        switch (name) {
            case "si", "is" -> pieces = "";
            case "r" -> {
                if (parent.equals("r") || (isText(parent) && pieces.equals("t"))) {
                    throw twice();
                }
                pieces = isText(parent) ? "r" : pieces;
                inRun = 0;
            }
            case "t" -> {
                if (parent.equals("r") ? inRun++ > 0 : isText(parent) && !pieces.isEmpty()) {
                    throw twice();
                }
                pieces = isText(parent) ? "t" : pieces;
            }
            default -> {} // no text
        }
    }

    private static boolean isText(String name) {
        return name.equals("si") || name.equals("is");
    }

    private static WorkbookProblem twice() {
        return WorkbookProblem.damaged("The workbook is damaged: it has a text of which it says twice what it is.");
    }

    /** The library takes minutes to disentangle settings of many columns, or of some that overlap, which no program writes. */
    private void columns(XMLStreamReader xml) throws WorkbookProblem {
        if (xml.getAttributeCount() == 0) {
            return; // where a drawing stands
        }
        int from = PlainCells.numberOf(attribute(xml, "min"));
        if (from <= lastColumn) {
            throw WorkbookProblem.damaged("The workbook is damaged: it sets the width of a column twice.");
        }
        if (++columns > MOST_COLUMNS) {
            throw tooLarge("settings of more than 256 columns");
        }
        lastColumn = Math.max(from, PlainCells.numberOf(attribute(xml, "max")));
    }

    private void sheet() throws WorkbookProblem {
        if (++sheets > MOST_SHEETS) {
            throw tooLarge("more than 200 sheets");
        }
    }

    private void end(String name) {
        open.pop();
        inCell = inCell && !name.equals("c");
    }

    private void text(XMLStreamReader xml) throws WorkbookProblem {
        if (xml.getTextLength() > LONGEST) {
            throw tooLarge("a text of more than 32,767 letters");
        }
        String parent = open.isEmpty() ? "" : open.element();
        if ((isText(parent) || parent.equals("r") || parent.equals("c")) && !xml.isWhiteSpace()) {
            throw WorkbookProblem.damaged("The workbook is damaged: letters stand in it where nothing is read.");
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    static WorkbookProblem tooLarge(String what) {
        return new WorkbookProblem(
                FindingCode.FILE_TOO_LARGE,
                "The workbook holds " + what + ", which no return has. Copy the answers into a fresh form.");
    }
}
