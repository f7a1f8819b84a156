package org.programmereporting.collect.excel.plain;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.programmereporting.xml.ClosedXml;

/** The table of a workbook's texts: each as its letters, whatever their look, without the readings of Asian words. */
public final class PlainTexts {
    /** Of no use; but the library refuses a table whose counts are no numbers. */
    private static final List<String> COUNTS = List.of("count", "uniqueCount");

    private final List<String> texts = new ArrayList<>();

    /** Of a workbook without a table of texts. */
    public static PlainTexts none() {
        return new PlainTexts();
    }

    /** The texts of a workbook's table, in their order. */
    public static PlainTexts of(byte[] part) throws NotPlain {
        PlainTexts all = new PlainTexts();
        try {
            XMLStreamReader xml = ClosedXml.stream(part);
            xml.nextTag();
            PlainElements.require(xml, "sst");
            for (String count : COUNTS) {
                PlainElements.number(xml, count, 0);
            }
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                PlainElements.require(xml, "si");
                all.texts.add(text(xml));
            }
        } catch (XMLStreamException | IllegalStateException unusual) {
            throw new NotPlain("a table of texts that is not ordinary");
        }
        return all;
    }

    /** From the start of an element that holds a text, {@code si} or {@code is}, to its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException, NotPlain {
        StringBuilder letters = new StringBuilder();
        int pieces = 0;
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            PlainElements.requireOwn(xml);
            switch (xml.getLocalName()) {
                case "t" -> {
                    letters.append(letters(xml));
                    pieces++;
                }
                case "r" -> {
                    letters.append(run(xml));
                    pieces++;
                }
                case "rPh", "phoneticPr" -> PlainElements.skip(xml);
                default -> throw new NotPlain("a text with " + xml.getLocalName());
            }
        }
        if (pieces == 0) {
            throw new NotPlain("a text without letters");
        }
        return unescaped(letters.toString());
    }

    private static String run(XMLStreamReader xml) throws XMLStreamException, NotPlain {
        String letters = "";
        int pieces = 0;
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            PlainElements.requireOwn(xml);
            if (xml.getLocalName().equals("t")) {
                letters = letters(xml);
                pieces++;
            } else {
                PlainElements.skip(xml);
            }
        }
        if (pieces != 1) {
            throw new NotPlain("a run without letters");
        }
        return letters;
    }

    /** The letters of an element without others in it. */
    static String letters(XMLStreamReader xml) throws XMLStreamException, NotPlain {
        return unescaped(xml.getElementText());
    }

    /** What looks like an escape ({@code _x0041_}) is left to the library, also when it stands in two runs. */
    private static String unescaped(String letters) throws NotPlain {
        if (letters.contains("_x")) {
            throw new NotPlain("an escape");
        }
        return letters;
    }

    String get(int number) throws NotPlain {
        if (number >= texts.size()) {
            throw new NotPlain("no text " + number);
        }
        return texts.get(number);
    }
}
