package org.programmereporting.report.excel;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.programmereporting.excel.xlsx.Xml;

/** An axis of a chart, told what it is to be and then written, its parts in the one order that the format allows. */
final class Axis {
    private static final String LINE_COLOUR = "7F7F7F";
    private static final String GRID_COLOUR = "D9D9D9";
    private static final double LINE_POINTS = 0.75;

    /** What it counts. */
    enum Type {
        CATEGORIES("c:catAx"),
        NUMBERS("c:valAx"),
        DAYS("c:dateAx");

        private final String element;

        Type(String element) {
            this.element = element;
        }
    }

    /** At which side of the plot it stands. */
    enum Side {
        LEFT("l"),
        RIGHT("r"),
        BOTTOM("b");

        private final String code;

        Side(String code) {
            this.code = code;
        }
    }

    private final Type type;
    private final int id;
    private final int crossing;
    private final Side side;
    private Optional<String> title = Optional.empty();
    private Optional<String> format = Optional.empty();
    private OptionalDouble least = OptionalDouble.empty();
    private OptionalDouble most = OptionalDouble.empty();
    private OptionalDouble step = OptionalDouble.empty();
    private OptionalInt every = OptionalInt.empty();
    private boolean seen = true;
    private boolean reversed;
    private boolean ticked;
    private boolean lined;
    private boolean gridded;
    private boolean labelledOutside;
    private boolean crossesAtEnd;
    private boolean onPoints;

    /** @param crossing the number of the axis that it crosses */
    Axis(Type type, int id, int crossing, Side side) {
        this.type = type;
        this.id = id;
        this.crossing = crossing;
        this.side = side;
    }

    int id() {
        return id;
    }

    Axis titled(String text) {
        title = Optional.of(text);
        return this;
    }

    Axis format(String code) {
        format = Optional.of(code);
        return this;
    }

    Axis from(double number) {
        least = OptionalDouble.of(number);
        return this;
    }

    Axis upTo(double number) {
        most = OptionalDouble.of(number);
        return this;
    }

    Axis inSteps(double numbers) {
        step = OptionalDouble.of(numbers);
        return this;
    }

    /** Labels one category of so many. */
    Axis labelEvery(int categories) {
        every = OptionalInt.of(categories);
        return this;
    }

    /** A line, with or without marks at its labels. */
    Axis lined(boolean withMarks) {
        lined = true;
        ticked = withMarks;
        return this;
    }

    /** Light lines across the plot. */
    Axis gridded() {
        gridded = true;
        return this;
    }

    /** With its labels beside the plot, also where a bar goes below zero. */
    Axis labelledOutside() {
        labelledOutside = true;
        return this;
    }

    /** The first on top. */
    Axis reversed() {
        reversed = true;
        return this;
    }

    Axis crossingAtEnd() {
        crossesAtEnd = true;
        return this;
    }

    /** The other axis' points are on its marks, not between them. */
    Axis onPoints() {
        onPoints = true;
        return this;
    }

    /** An axis as long as another, that is not seen. */
    Axis hiddenLike(Axis other) {
        least = other.least;
        most = other.most;
        seen = false;
        return this;
    }

    void write(Xml xml) {
        xml.start(type.element).value("c:axId", id).start("c:scaling");
        xml.value("c:orientation", reversed ? "maxMin" : "minMax");
        most.ifPresent(number -> xml.value("c:max", number));
        least.ifPresent(number -> xml.value("c:min", number));
        xml.end("c:scaling").value("c:delete", !seen).value("c:axPos", side.code);
        if (gridded) {
            xml.start("c:majorGridlines");
            Shape.write(xml, () -> Shape.line(xml, GRID_COLOUR, LINE_POINTS));
            xml.end("c:majorGridlines");
        }
        title.ifPresent(text -> ChartText.axisTitle(xml, text));
        format.ifPresent(code -> Shape.numberFormat(xml, code));
        xml.value("c:majorTickMark", ticked ? "out" : "none").value("c:minorTickMark", "none");
        xml.value("c:tickLblPos", labelledOutside ? "low" : "nextTo");
        Shape.write(xml, () -> writeLine(xml));
        xml.value("c:crossAx", crossing).value("c:crosses", crossesAtEnd ? "max" : "autoZero");
        writeSteps(xml);
        xml.end(type.element);
    }

    private void writeLine(Xml xml) {
        if (lined) {
            Shape.line(xml, LINE_COLOUR, LINE_POINTS);
        } else {
            Shape.noLine(xml);
        }
    }

    private void writeSteps(Xml xml) {
        switch (type) {
            case CATEGORIES -> {
                xml.value("c:auto", false); // dates too are drawn a row each, not to scale
                every.ifPresent(
                        categories -> xml.value("c:tickLblSkip", categories).value("c:tickMarkSkip", categories));
            }
            case NUMBERS -> {
                xml.value("c:crossBetween", onPoints ? "midCat" : "between");
                step.ifPresent(numbers -> xml.value("c:majorUnit", numbers));
            }
            case DAYS -> {
                xml.value("c:auto", true).value("c:baseTimeUnit", "days"); // the days are days
                step.ifPresent(months -> xml.value("c:majorUnit", months).value("c:majorTimeUnit", "months"));
            }
        }
    }
}
