package org.programmereporting.forms;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;

/** What a form says about itself: for whom and for which month it is, by when it is due, what it was filled in from, and what to do with it. */
public final class GuideLines {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM yyyy", Locale.UK);

    private final IssuedForm issued;

    public GuideLines(IssuedForm issued) {
        this.issued = issued;
    }

    /** A line of the guide: what it is about, and what it says. */
    public record Line(String about, String words) {}

    /** The name of the guide's sheet; never that of a sheet of the form. */
    public String sheet() {
        boolean taken = form().sheets().stream().anyMatch("Guide"::equalsIgnoreCase);
        return taken ? "About this form" : "Guide";
    }

    /** "Status return for July 2014: ZR1, Rivermead NHS Trust" */
    public String title() {
        return "Status return for " + month() + ": " + issued.trust() + ", " + issued.trustName();
    }

    /** The most important in one line, for the first sheet. */
    public String inShort() {
        return issued.trustName() + " (" + issued.trust() + ") for " + month() + ", "
                + issued.of()
                        .dates()
                        .map(dates -> "due by " + DUE.format(dates.dueAt()))
                        .orElse("due date not set yet")
                + ". Fill in the framed yellow cells; more in the sheet " + sheet() + ".";
    }

    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("This form", issued.of().title() + ". Version " + form().version() + " of the form."));
        lines.add(new Line("Trust", issued.trust() + ", " + issued.trustName()));
        lines.add(new Line("Month", month() + ". Answer as things stand on " + DAY.format(period().lastDay()) + "."));
        lines.add(new Line("Due", due()));
        lines.add(new Line("Filled in for you", filledIn()));
        lines.add(new Line(
                "What to do",
                "Go through the sheets " + String.join(", ", form().sheets())
                        + " and fill in the framed yellow cells. What stands in plain cells is printed and locked."
                        + " Choose a cell to see what it asks for."));
        nothingChanged().ifPresent(words -> lines.add(new Line("If nothing changed", words)));
        lines.add(new Line(
                "How to answer",
                "Dates as DD/MM/YYYY. Numbers in digits, with a point before decimals. 0 is an answer; an empty cell is"
                        + " none. In tables, use one row after another."));
        lines.add(new Line(
                "What to leave",
                "Keep the sheets, rows, columns and headings as they are, and the file's name, " + issued.fileName()
                        + ". Nothing is read outside the cells of the form."));
        return lines;
    }

    private String due() {
        return issued.of()
                .dates()
                .map(dates -> "By " + DUE.format(dates.dueAt()) + "." + refresh(dates.refreshDueAt()))
                .orElse("The date is not set yet.");
    }

    private static String refresh(LocalDateTime until) {
        return " A better version may follow until " + DUE.format(until) + ".";
    }

    private String filledIn() {
        return issued.earlier()
                .map(this::from)
                .orElse("No return of yours was accepted yet, so only what the register knows stands in the form.");
    }

    private String from(EarlierReturn earlier) {
        boolean own = earlier.trust().equals(issued.trust());
        return "From " + (own ? "your" : earlier.trust() + "'s") + " last accepted return, " + earlier.file() + ", for "
                + MONTH.format(earlier.period().month())
                + ". Where an answer was not accepted then, the one before stands. Please check every value, and change"
                + " what is no longer true.";
    }

    /** Only for a form that has the field, and a trust that has something to confirm. */
    private Optional<String> nothingChanged() {
        return form().field(CentreAnswers.NOTHING_CHANGED)
                .filter(field -> issued.earlier().isPresent())
                .map(field -> "Choose yes at \"" + field.label() + "\"" + stillToAnswer()
                        + ". Where a forecast has passed or a figure has moved, give the new one instead.");
    }

    private String stillToAnswer() {
        String left = issued.leftToAnswer().stream().map(FormField::label).collect(Collectors.joining(", "));
        return left.isEmpty() ? "" : ", and answer what is asked afresh each month: " + left;
    }

    private String month() {
        return MONTH.format(period().month());
    }

    private ReportingPeriod period() {
        return issued.of().month();
    }

    private ReturnForm form() {
        return issued.of().form();
    }
}
