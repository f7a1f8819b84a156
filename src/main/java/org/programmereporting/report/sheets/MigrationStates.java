package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.MigrationState;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;

/** Remaining trusts by how their migration stands to the day by which it must end; the states add to the trusts remaining. */
final class MigrationStates {
    private static final String REQUIRED = DataMigrationSheets.REQUIRED;

    private MigrationStates() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        List<String> states = Arrays.stream(MigrationState.values())
                .map(state -> REQUIRED + "-" + state.id())
                .toList();
        List<String> cohorts = CohortColumns.of(month, states);
        TableBuilder table = new TableBuilder().text("Migration");
        CohortColumns.add(table, month, cohorts);
        table.whole(month.everybody(), "Previous", "Change");
        Arrays.stream(MigrationState.values())
                .forEach(state -> month.metrics()
                        .find(REQUIRED + "-" + state.id())
                        .ifPresent(national -> table.row(row(month, state, national, cohorts))));
        Page page = month.page(
                        family + " states",
                        "Remaining trusts by how their migration stands, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(REQUIRED), Note.COHORT, Note.CARRIED_FORWARD))
                .remark(
                        "Each remaining trust stands in one row. Those that cannot finish in time are in the rows \""
                                + word(MigrationState.PAST_DATE) + "\", \"" + word(MigrationState.STALLED) + "\" and \""
                                + word(MigrationState.ABOVE)
                                + "\", and among those whose pace is not known where they would need more than the fastest rate.");
        CohortColumns.chart(page, month, cohorts, "Migration", title(month), table.rows());
        return page.with(table, "This programme does not measure a migration of data.");
    }

    private static List<Cell> row(Composition month, MigrationState state, MetricValue national, List<String> cohorts) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(word(state))));
        CohortColumns.add(row, month, national.metric(), cohorts);
        CohortColumns.add(row, national);
        return row;
    }

    static String word(MigrationState state) {
        return switch (state) {
            case TOTAL_UNKNOWN -> "Volume not known";
            case COMPLETE -> "Complete";
            case PAST_DATE -> "Past the day by which it must end";
            case NOT_STARTED -> "Not started";
            case RATE_UNKNOWN -> "Rate not known yet";
            case JUST_BEGUN -> "Just begun, pace not known yet";
            case STALLED -> "Stalled";
            case ABOVE -> "Too slow";
            case WITHIN -> "Fast enough";
        };
    }

    private static String title(Composition month) {
        Optional<Long> remaining = month.known("trusts-remaining");
        return month.known(REQUIRED + "-cannot-finish")
                .flatMap(unable -> remaining.map(all -> unable == 0
                        ? "No remaining trust is counted that cannot finish its migration in time"
                        : Words.capital(Words.partOf(unable, all, "remaining trust")) + " cannot finish "
                                + Words.verb(unable, "its migration", "their migrations") + " in time"))
                .orElse("Remaining trusts by how their migration stands");
    }
}
