package org.programmereporting.report.sheets;

import org.programmereporting.measure.MonthView;

/** What a sheet that goes through the months says where it does not begin with the first. */
final class ShownMonths {
    private ShownMonths() {}

    /** Blank where all are shown. */
    static String remark(Composition month) {
        return month.figures().month().beforeShown().isPresent()
                ? "Shown are the newest " + Words.number(MonthView.MOST_SHOWN)
                        + " months; returns came for months before them too."
                : "";
    }
}
