package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MigrationStanding;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/** Each remaining trust's migration: those that cannot finish in time first, then those that must speed up most. */
final class MigrationByTrust {
    private static final Comparator<MigrationStanding> SLOWEST_FIRST = Comparator.comparing(
                    MigrationStanding::cannotFinish)
            .thenComparing(standing -> standing.ratio().orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(MigrationStanding::end)
            .thenComparing(standing -> standing.trust().code());

    private MigrationByTrust() {}

    static Sheet.Tabular sheet(Composition month, String family, Optional<String> blocker) {
        TableBuilder table = TrustCells.table()
                .text("Migration", "Can finish in time")
                .column("To migrate (TB)", Format.DECIMAL)
                .column("Migrated (TB)", Format.DECIMAL)
                .column("Share migrated", Format.PERCENT)
                .column("Rate achieved (TB a month)", Format.DECIMAL)
                .column("Rate required (TB a month)", Format.DECIMAL)
                .date("Must end by", "Measured on");
        blocker.ifPresent(field -> table.longText(month.label(field)));
        month.ofKind(DataMigrationSheets.REQUIRED).stream()
                .flatMap(metric -> MigrationStanding.of(month.figures().month(), metric).stream())
                .sorted(SLOWEST_FIRST)
                .forEach(standing -> table.row(row(month, standing, blocker)));
        return month.places()
                .listed(
                        month.page(family + " by trust", "Migration trust by trust, " + Words.month(month.period()))
                                .notes(month.notes().refer(List.of(DataMigrationSheets.REQUIRED), Note.CARRIED_FORWARD))
                                .remark(
                                        "Trusts that cannot finish in time come first, then those that must speed up most. The rate of a migration that has just begun is spread over"
                                                + " months before it began: it says what was moved, and nothing about when it will end.")
                                .with(table, "No trust's migration is measured."),
                        DataMigrationSheets.PROGRESS,
                        DataMigrationSheets.REQUIRED,
                        DataMigrationSheets.LARGE,
                        DataMigrationSheets.RATE);
    }

    private static List<Cell> row(Composition month, MigrationStanding standing, Optional<String> blocker) {
        List<Cell> row = new ArrayList<>(TrustCells.of(
                month,
                standing.trust(),
                Cell.of(MigrationStates.word(standing.state())),
                Cell.of(ability(standing)),
                number(standing.pace().total()),
                number(standing.pace().migrated()),
                share(standing),
                number(standing.pace().rate()),
                number(standing.needed()),
                Cell.of(standing.end()),
                Cells.day(standing.pace().measuredOn())));
        blocker.ifPresent(field -> row.add(Cells.text(
                standing.trust().answers().flatMap(said -> said.text(field)).orElse(""), Mark.NOT_APPLICABLE)));
        return row;
    }

    private static String ability(MigrationStanding standing) {
        return switch (standing.state()) {
            case COMPLETE -> "Finished";
            case TOTAL_UNKNOWN -> "Not known";
            case NOT_STARTED, RATE_UNKNOWN, JUST_BEGUN -> standing.cannotFinish() ? "No" : "Not known";
            case PAST_DATE, STALLED, ABOVE, WITHIN -> standing.cannotFinish() ? "No" : "Yes";
        };
    }

    private static Cell number(Optional<BigDecimal> number) {
        return number.map(Cell::of).orElse(Cell.of(Mark.NOT_AVAILABLE));
    }

    private static Cell share(MigrationStanding standing) {
        return standing.pace()
                .total()
                .filter(total -> total.signum() > 0)
                .flatMap(total -> standing.pace().migrated().map(done -> done.divide(total, MathContext.DECIMAL64)))
                .<Cell>map(Cell.Share::new)
                .orElse(Cell.of(Mark.NOT_AVAILABLE));
    }
}
