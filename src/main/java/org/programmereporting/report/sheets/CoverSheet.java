package org.programmereporting.report.sheets;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.report.About;
import org.programmereporting.report.AwardedTrusts;
import org.programmereporting.report.Edition;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Sheet.Line;
import org.programmereporting.report.Sheet.LineStyle;

/** The cover: what the workbook is, what its figures say in sentences, how far they can be trusted, who answers for them. */
public final class CoverSheet {
    static final String NAME = "Cover";

    private final Composition month;
    private final List<Line> lines = new ArrayList<>();

    private CoverSheet(Composition month) {
        this.month = month;
    }

    /** For the board: with the sentences. */
    public static Sheet.Cover national(Composition month) {
        CoverSheet cover = new CoverSheet(month);
        cover.standing("National report for " + Words.month(month.period()) + ".");
        cover.sentences();
        cover.basis();
        cover.contact();
        return new Sheet.Cover(NAME, cover.about().title() + ", " + Words.month(month.period()), cover.lines);
    }

    /** For those who answer for a cohort or a region: the same, of its trusts, and the nation's count beside. */
    public static Sheet.Cover group(Composition month) {
        CoverSheet cover = new CoverSheet(month);
        String label = month.everybody();
        String group = month.cohort().isPresent() ? "the cohort " : "the region ";
        cover.standing("Report on " + group + label + " for " + Words.month(month.period())
                + ". All figures are of its trusts, unless they are called national.");
        cover.sentences();
        cover.basis();
        cover.contact();
        return new Sheet.Cover(
                NAME, cover.about().title() + ": " + label + ", " + Words.month(month.period()), cover.lines);
    }

    /** The sentences alone, for a run's summary. */
    public static List<String> sentences(MonthlyFigures figures) {
        return new Sentences(new Composition(figures)).all();
    }

    /** For one supplier: nothing that counts, names or tells of others. */
    public static Sheet.Cover supplier(Composition month, AwardedTrusts awarded) {
        CoverSheet cover = new CoverSheet(month);
        String supplier = awarded.supplier().name();
        cover.opening("The trusts that have awarded their contract to " + supplier + ", and their dates, as known for "
                + Words.month(month.period()) + ".");
        cover.line(LineStyle.BODY, "This workbook is for " + supplier + " alone.");
        cover.asAt();
        cover.contact();
        return new Sheet.Cover(
                NAME, cover.about().title() + ": " + supplier + ", " + Words.month(month.period()), cover.lines);
    }

    /** For the analyst alone. */
    public static Sheet.Cover annex(Composition month) {
        CoverSheet cover = new CoverSheet(month);
        cover.standing("Analyst's annex for " + Words.month(month.period()) + ".");
        cover.line(
                LineStyle.BODY,
                "For analysts at the centre. Not for the " + cover.about().board() + ".");
        cover.basis();
        cover.contact();
        return new Sheet.Cover(
                NAME, cover.about().title() + ": analyst's annex, " + Words.month(month.period()), cover.lines);
    }

    private void standing(String what) {
        opening(what);
        unexplained().ifPresent(warning -> line(LineStyle.BANNER, warning));
    }

    private void opening(String what) {
        line(LineStyle.BANNER, about().banner());
        line(LineStyle.BODY, about().sampleNote());
        List<String> status = Edition.lines(month.figures().edition());
        line(LineStyle.BANNER, status.get(0));
        status.subList(1, status.size()).forEach(words -> line(LineStyle.BODY, words));
        line(LineStyle.BODY, what);
    }

    private void sentences() {
        Sentences sentences = new Sentences(month);
        line(LineStyle.HEADING, "What the figures say");
        sentences.told().forEach(sentence -> line(LineStyle.BODY, sentence));
        month.nation().ifPresent(nation -> line(LineStyle.BODY, "Nationally: " + new Sentences(nation).remaining()));
        line(LineStyle.HEADING, Words.capital(sentences.board()) + (month.isCut() ? " are asked" : " is asked"));
        sentences.askedOneByOne().forEach(request -> line(LineStyle.BODY, request));
    }

    private Optional<String> unexplained() {
        return month.known("reconciliation-unexplained")
                .filter(rest -> rest != 0)
                .map(rest -> "The reconciliation leaves " + Words.plainCount(Math.abs(rest), "trust")
                        + " unexplained; see the reconciliation before using these figures.");
    }

    private void basis() {
        asAt();
        line(LineStyle.BODY, Sentences.returnsUsed(month));
    }

    private void asAt() {
        line(LineStyle.HEADING, "What the figures stand on");
        line(LineStyle.BODY, "As at: " + Words.date(month.asAt()) + ".");
        line(LineStyle.BODY, "Known by: " + knownBy() + ".");
    }

    private String knownBy() {
        return month.figures().knownBy().map(Words::dateTime).orElse("everything received");
    }

    private void contact() {
        MonthlyFigures figures = month.figures();
        line(LineStyle.HEADING, "Who answers for them");
        line(LineStyle.BODY, "Published by: " + about().publisher() + ".");
        line(LineStyle.BODY, "Questions to: " + about().leadAnalyst() + "."); // a role or a name
        line(LineStyle.BODY, "Release: " + day(figures.release()) + ".");
        line(LineStyle.BODY, "Next release: " + day(figures.nextRelease()) + ".");
    }

    private static String day(Optional<LocalDateTime> time) {
        return time.map(Words::dateTime).orElse("to be announced");
    }

    private About about() {
        return month.figures().about();
    }

    private void line(LineStyle style, String text) {
        if (!text.isBlank()) {
            lines.add(new Line(style, text));
        }
    }
}
