package org.programmereporting.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.report.sheets.AttentionSheets;
import org.programmereporting.report.sheets.BurnDownSheets;
import org.programmereporting.report.sheets.CohortSheet;
import org.programmereporting.report.sheets.CollaborationSheets;
import org.programmereporting.report.sheets.ConfidenceSheets;
import org.programmereporting.report.sheets.CutOverSheets;
import org.programmereporting.report.sheets.DataMigrationSheets;
import org.programmereporting.report.sheets.EndLoadingSheets;
import org.programmereporting.report.sheets.ForecastSheets;
import org.programmereporting.report.sheets.HeadlineSheets;
import org.programmereporting.report.sheets.MilestoneSheets;
import org.programmereporting.report.sheets.ProcurementSheets;
import org.programmereporting.report.sheets.ReconciliationSheets;
import org.programmereporting.report.sheets.RemainingSheets;
import org.programmereporting.report.sheets.ReturnsSheets;
import org.programmereporting.report.sheets.RevisionSheets;
import org.programmereporting.report.sheets.SheetFamily;
import org.programmereporting.report.sheets.SlippageSheets;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;

/** The closed set of sheet families: each word of {@code programme.yml} and the class behind it. */
public final class SheetKinds {
    private static final String COHORT = "cohort";
    private static final String FORECAST = "forecast";
    private static final String ATTENTION = "attention";
    private static final String DATA_MIGRATION = "data-migration";
    private static final String MILESTONES = "milestones";
    private static final String END_LOADING = "end-loading";
    private static final String TREND = "trend";
    private static final String SHOWN = "shown";
    private static final String BLOCKER = "blocker";
    private static final String ROLE_FIELD = "role-field";
    private static final String CONFIDENCE = "confidence";
    private static final String NARRATIVE = "narrative";

    /** The settings that a kind takes; a kind that is not here takes none. */
    private static final Map<String, Set<String>> SETTINGS = Map.of(
            COHORT, Set.of(COHORT),
            ATTENTION, Set.of("most", "reasons", ROLE_FIELD, "owner"),
            DATA_MIGRATION, Set.of(BLOCKER),
            MILESTONES, Set.of(TREND),
            END_LOADING, Set.of(SHOWN),
            CONFIDENCE, Set.of(NARRATIVE));

    private static final Map<String, Function<SheetDefinition, SheetFamily>> KINDS = kinds();

    private static Map<String, Function<SheetDefinition, SheetFamily>> kinds() {
        Map<String, Function<SheetDefinition, SheetFamily>> kinds = new TreeMap<>();
        kinds.put("headlines", sheet -> new HeadlineSheets(sheet.name()));
        kinds.put(ATTENTION, AttentionSheets::of);
        kinds.put(
                COHORT, sheet -> new CohortSheet(sheet.name(), sheet.settings().getOrDefault(COHORT, "")));
        kinds.put("remaining", sheet -> new RemainingSheets(sheet.name()));
        kinds.put("burn-down", sheet -> new BurnDownSheets(sheet.name()));
        kinds.put(FORECAST, sheet -> new ForecastSheets(sheet.name()));
        kinds.put(DATA_MIGRATION, sheet -> new DataMigrationSheets(sheet.name(), setting(sheet, BLOCKER)));
        kinds.put("cut-over", sheet -> new CutOverSheets(sheet.name()));
        kinds.put("procurement", sheet -> new ProcurementSheets(sheet.name()));
        kinds.put("collaboration", sheet -> new CollaborationSheets(sheet.name()));
        kinds.put("slippage", sheet -> new SlippageSheets(sheet.name()));
        kinds.put(MILESTONES, sheet -> new MilestoneSheets(sheet.name(), sheet.words(TREND)));
        kinds.put(END_LOADING, sheet -> new EndLoadingSheets(sheet.name(), setting(sheet, SHOWN)));
        kinds.put(CONFIDENCE, sheet -> new ConfidenceSheets(sheet.name(), setting(sheet, NARRATIVE)));
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
                .orElseThrow(() ->
                        sheet.unknown("kind", sheet.kind(), "the kind \"" + sheet.kind() + "\" is not known", all()));
        checkSettings(sheet, register);
        return kind.apply(sheet);
    }

    private static void checkSettings(SheetDefinition sheet, Register register) {
        Set<String> known = SETTINGS.getOrDefault(sheet.kind(), Set.of());
        Set<String> unknown = new TreeSet<>(sheet.settings().keySet());
        unknown.removeAll(known);
        for (String name : unknown) {
            throw sheet.unknown(
                    name, name, "a sheet of kind " + sheet.kind() + " has no setting \"" + name + "\"", known);
        }
        String cohort = sheet.settings().getOrDefault(COHORT, "");
        if (known.contains(COHORT) && register.cohort(cohort).isEmpty()) {
            throw sheet.unknown(COHORT, cohort, "the cohort \"" + cohort + "\" is not known", cohorts(register));
        }
    }

    /** Whether the sheets of a kind show a forecast and nothing else: a programme that does not forecast cannot have them. */
    public static boolean needsForecast(String kind) {
        return kind.equals(FORECAST);
    }

    private static Optional<String> setting(SheetDefinition sheet, String name) {
        return Optional.ofNullable(sheet.settings().get(name));
    }

    /**
     * What a sheet's settings name must be there, and be such as the sheet can show: answers in words, milestones, metrics of its kind.
     *
     * @throws org.programmereporting.returns.WrongSetting with the name that is not, and those that may stand there
     */
    public static void requireNamed(
            SheetDefinition sheet, ReturnForm form, List<String> milestones, List<MetricDefinition> metrics) {
        List<String> answers = form.singles().stream()
                .filter(field -> field.type() == FieldType.TEXT || field.type() == FieldType.CHOICE)
                .map(FormField::key)
                .toList();
        for (String setting : List.of(BLOCKER, NARRATIVE, ROLE_FIELD)) {
            requireNamed(sheet, setting, setting(sheet, setting).stream(), "no single answer in words", answers);
        }
        requireNamed(sheet, TREND, sheet.words(TREND).stream(), "no milestone of the programme", milestones);
        requireNamed(
                sheet,
                SHOWN,
                setting(sheet, SHOWN).stream(),
                "no metric of kind " + END_LOADING,
                metrics.stream()
                        .filter(metric -> metric.kind().equals(END_LOADING))
                        .map(MetricDefinition::id)
                        .toList());
    }

    private static void requireNamed(
            SheetDefinition sheet, String setting, Stream<String> words, String otherwise, List<String> known) {
        words.filter(word -> !known.contains(word)).findFirst().ifPresent(word -> {
            throw sheet.unknown(setting, word, setting + ": \"" + word + "\" is " + otherwise, known);
        });
    }

    private static List<String> cohorts(Register register) {
        return register.cohorts().stream().map(Cohort::id).toList();
    }
}
