package org.programmereporting.report.csv;

import org.programmereporting.report.MonthlyFigures;

/** The files of {@code data/} and the chase list, each as a whole. */
public final class TidyCsv {
    private TidyCsv() {}

    /** {@code metrics.csv}: this period's metric values. */
    public static byte[] metrics(MonthlyFigures figures) {
        return MetricRows.of(figures).bytes();
    }

    /** {@code positions.csv}: a row a trust in scope. */
    public static byte[] positions(MonthlyFigures figures) {
        return PositionRows.of(figures).bytes();
    }

    /** {@code forecast.csv}: trusts remaining, a row a month, nationally and by cohort. */
    public static byte[] forecast(MonthlyFigures figures) {
        return ForecastRows.of(figures).bytes();
    }

    /** {@code calendar.csv}: go-lives and exits, a row a month, nationally, by cohort and by region. */
    public static byte[] calendar(MonthlyFigures figures) {
        return CalendarRows.of(figures).bytes();
    }

    /** {@code returns.csv}: a row a file of this period. */
    public static byte[] returns(MonthlyFigures figures) {
        return ReturnRows.of(figures).bytes();
    }

    /** {@code findings.csv}: a row a finding of this period's files. */
    public static byte[] findings(MonthlyFigures figures) {
        return FindingRows.of(figures).bytes();
    }

    /** {@code chase.csv}: a row a trust, reason and contact. */
    public static byte[] chase(MonthlyFigures figures) {
        return ChaseRows.of(figures).bytes();
    }
}
