package org.programmereporting.report.sheets;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.report.Mark;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.returns.ReferenceData;

/** The notes that are not a metric's definition; their figures are those of the month. */
enum Note {
    POSITION("Position of a trust") {
        @Override
        String text(MonthlyFigures figures) {
            return "A trust's position is its latest accepted return for the period or an earlier one; over that go the centre's"
                    + " corrections and the exits that it confirmed. A confirmed exit wins over what a return says. Where a trust took over another's"
                    + " contract for the same service, the exit starts with the earlier of the two, is planned for the later, and has come when both have.";
        }
    },
    CARRIED_FORWARD("Carried forward") {
        @Override
        String text(MonthlyFigures figures) {
            int months = figures.month().reference().carriedForwardMonths();
            return "A position is carried forward when the return used is for an earlier period. More than "
                    + Words.plainCount(months, "month") + " after its own period, a return still counts its trust, but"
                    + " confidence and slippage are not available.";
        }
    },
    COHORT("Cohort") {
        @Override
        String text(MonthlyFigures figures) {
            return "Each trust belongs to one cohort: that of its earliest deadline at the baseline, by the cluster of its contract. It stays in"
                    + " it until its last contract is exited. Deadlines: "
                    + deadlines(figures) + ".";
        }
    },
    PUBLISHED_FIGURES("Published figures") {
        @Override
        String text(MonthlyFigures figures) {
            NationalMetrics metrics = figures.metrics();
            String adoption = known(metrics.find("adoption"));
            String exits = known(metrics.find("first-wave-exits"));
            String remaining = known(metrics.find("trusts-remaining"));
            return "The published figures stand on different bases, so " + adoption + " \u2212 " + exits
                    + " is not the number remaining. " + adoption + " is the figure \""
                    + title(figures, "adoption") + "\"; "
                    + exits
                    + " is the number of trusts that left in the first wave, as they were constituted when they left; "
                    + remaining
                    + " is the number of trusts remaining, as they are organised today, counted from the register.";
        }
    },
    CUT("The nation beside") {
        @Override
        String text(MonthlyFigures figures) {
            return "This workbook is cut to the trusts of one cohort or one region: its figures are of these, those called national of all trusts. A figure is the"
                    + " one that the programme publishes for the group; who is in the group is settled anew each period, for the previous figure too.";
        }
    },
    DATES("Dates") {
        @Override
        String text(MonthlyFigures figures) {
            return "Baseline: as first planned and agreed. Forecast: when the trust now expects it. Actual: when it happened; an exit, once the centre confirmed it."
                    + " The exit is the last day on which any part of the national service is used, the deadline the day by which it must come.";
        }
    },
    SHARES("Shares") {
        @Override
        String text(MonthlyFigures figures) {
            return "A share of fewer than 20 is written as a count, such as 3 of 19; any other as a percentage.";
        }
    },
    CONFIDENTIAL("Suppliers' figures") {
        @Override
        String text(MonthlyFigures figures) {
            return "A figure of fewer than " + Confidentiality.SMALLEST
                    + " trusts of one supplier is confidential. Where only one would be withheld of those that add up to a total, of the nation, a cohort, a"
                    + " region or a contract cluster, so is the smallest of the others, so that it cannot be worked out from the total (complementary"
                    + " suppression). In workbooks of cohorts and regions, a supplier's figure that is withheld in one of them is withheld in all, and a breakdown"
                    + " by supplier that the total would tell is left out. Of weeks in which a supplier has too much at once with so few trusts, only their"
                    + " number is told: the week, or a trust named or counted for it, would tell the rest by the trusts' dates. The"
                    + " analyst's annex and the files of figures for machines hold all of them and stay at the centre.";
        }
    },
    SHORTHAND("Shorthand") {
        @Override
        String text(MonthlyFigures figures) {
            return Arrays.stream(Mark.values())
                            .map(mark -> mark.text() + " " + mark.meaning())
                            .collect(Collectors.joining("; "))
                    + ".";
        }
    };

    private final String subject;

    Note(String subject) {
        this.subject = subject;
    }

    String subject() {
        return subject;
    }

    abstract String text(MonthlyFigures figures);

    private static String known(Optional<MetricValue> value) {
        return value.map(MetricValue::value)
                .map(figure -> figure instanceof Figure.Known known ? Words.number(known.value()) : null)
                .orElse("(not available)");
    }

    private static String title(MonthlyFigures figures, String metric) {
        return figures.definitions().stream()
                .filter(definition -> definition.id().equals(metric))
                .map(MetricDefinition::title)
                .findFirst()
                .orElse(metric);
    }

    private static String deadlines(MonthlyFigures figures) {
        ReferenceData reference = figures.month().reference();
        return reference.register().cohorts().stream()
                .map(cohort -> cohort.label() + " "
                        + Words.deadline(
                                cohort,
                                reference
                                        .register()
                                        .deadlineOn(
                                                cohort,
                                                figures.month().position().asAt())))
                .collect(Collectors.joining("; "));
    }
}
