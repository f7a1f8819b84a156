package org.programmereporting.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmereporting.report.sheets.BurnDownSheets;
import org.programmereporting.report.sheets.CohortSheet;
import org.programmereporting.report.sheets.ConfidenceSheets;
import org.programmereporting.report.sheets.EndLoadingSheets;
import org.programmereporting.report.sheets.ForecastSheets;
import org.programmereporting.report.sheets.HeadlineSheets;
import org.programmereporting.report.sheets.MilestoneSheets;
import org.programmereporting.report.sheets.ReconciliationSheets;
import org.programmereporting.report.sheets.RemainingSheets;
import org.programmereporting.report.sheets.ReturnsSheets;
import org.programmereporting.report.sheets.RevisionSheets;
import org.programmereporting.report.sheets.SheetFamily;
import org.programmereporting.report.sheets.SlippageSheets;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.Register;

/** The closed set of sheet families: each word of {@code programme.yml} and the class behind it. */
public final class SheetKinds {
    private static final String COHORT = "cohort";
    private static final Map<String, Function<SheetDefinition, SheetFamily>> KINDS = kinds();

    private static Map<String, Function<SheetDefinition, SheetFamily>> kinds() {
        Map<String, Function<SheetDefinition, SheetFamily>> kinds = new TreeMap<>();
        kinds.put("headlines", sheet -> new HeadlineSheets(sheet.name()));
        kinds.put(
                COHORT, sheet -> new CohortSheet(sheet.name(), sheet.settings().getOrDefault(COHORT, "")));
        kinds.put("remaining", sheet -> new RemainingSheets(sheet.name()));
        kinds.put("burn-down", sheet -> new BurnDownSheets(sheet.name()));
        kinds.put("forecast", sheet -> new ForecastSheets(sheet.name()));
        kinds.put("slippage", sheet -> new SlippageSheets(sheet.name()));
        kinds.put("milestones", sheet -> new MilestoneSheets(sheet.name()));
        kinds.put("end-loading", sheet -> new EndLoadingSheets(sheet.name()));
        kinds.put("confidence", sheet -> new ConfidenceSheets(sheet.name()));
        kinds.put("reconciliation", sheet -> new ReconciliationSheets(sheet.name()));
        kinds.put("revisions", sheet -> new RevisionSheets(sheet.name()));
        kinds.put("returns", sheet -> new ReturnsSheets(sheet.name()));
        return kinds;
    }

    private SheetKinds() {}

    /** The words that {@code kind} may be. */
    public static Set<String> all() {
        return new TreeSet<>(KINDS.keySet());
    }

    /**
     * The family that an entry asks for.
     *
     * @throws IllegalArgumentException with what is wrong and what may stand there, for an unknown kind, setting or cohort
     */
    public static SheetFamily family(SheetDefinition sheet, Register register) {
        Function<SheetDefinition, SheetFamily> kind = Optional.ofNullable(KINDS.get(sheet.kind()))
                .orElseThrow(() -> wrong(sheet, "the kind \"" + sheet.kind() + "\" is unknown; known are " + all()));
        checkSettings(sheet, register);
        return kind.apply(sheet);
    }

    private static void checkSettings(SheetDefinition sheet, Register register) {
        Set<String> known = sheet.kind().equals(COHORT) ? Set.of(COHORT) : Set.of();
        Set<String> unknown = new TreeSet<>(sheet.settings().keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw wrong(sheet, "a sheet of kind " + sheet.kind() + " has no setting " + String.join(", ", unknown));
        }
        String cohort = sheet.settings().getOrDefault(COHORT, "");
        if (!known.isEmpty() && register.cohort(cohort).isEmpty()) {
            throw wrong(sheet, "the cohort \"" + cohort + "\" is unknown; known are " + cohorts(register));
        }
    }

    private static String cohorts(Register register) {
        return register.cohorts().stream().map(Cohort::id).collect(Collectors.joining(", "));
    }

    private static IllegalArgumentException wrong(SheetDefinition sheet, String problem) {
        return new IllegalArgumentException("report.sheets: sheet \"" + sheet.name() + "\": " + problem);
    }
}
