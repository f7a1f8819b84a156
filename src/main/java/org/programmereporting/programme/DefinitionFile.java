package org.programmereporting.programme;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.programmereporting.distribute.MailSettings;
import org.programmereporting.forecast.ForecastSettings;
import org.programmereporting.measure.Explanation;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.Uses;
import org.programmereporting.report.About;
import org.programmereporting.report.PackDefinition;
import org.programmereporting.report.PackKinds;
import org.programmereporting.report.SheetDefinition;
import org.programmereporting.report.SheetKinds;
import org.programmereporting.report.sheets.TakenNames;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.Rating;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.Retention;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.WrongSetting;
import org.programmereporting.schedule.Schedules;
import org.programmereporting.validate.RuleDefinition;
import org.programmereporting.validate.RuleKinds;

/** Reads {@code programme.yml}. */
final class DefinitionFile {
    static final String FILE = "programme.yml";
    static final Set<String> METRIC_WORDS = Set.of("id", "title", "unit", "kind", "groups", "definition");
    private static final Set<String> SHEET_WORDS = Set.of("kind", "name");

    /** The kind of metric whose answers are the ratings. */
    private static final String RATED = "confidence";

    private static final Set<String> PACK_WORDS = Set.of("kind");

    private final YamlMap yaml;

    DefinitionFile(Path folder) {
        yaml = YamlFile.read(folder, FILE)
                .allowing(
                        "id",
                        "title",
                        "publisher",
                        "lead-analyst",
                        "board",
                        "language",
                        "banner",
                        "sample-note",
                        "form",
                        "clusters",
                        "cohorts",
                        "regions",
                        "services",
                        "wave",
                        "carried-forward-months",
                        "milestones",
                        "confidence",
                        "rules",
                        "metrics",
                        "forecast",
                        "report",
                        "schedules",
                        "mail",
                        "retention");
    }

    About about() {
        return new About(
                yaml.parsed("id", DefinitionFile::id, "an id", "Use small letters, digits and -"),
                yaml.text("title"),
                yaml.text("publisher"),
                yaml.text("lead-analyst"),
                yaml.text("board"),
                yaml.text("language"),
                yaml.text("banner"),
                yaml.optionalText("sample-note").orElse(""));
    }

    int idLine() {
        return yaml.line("id");
    }

    ReturnForm form(Path folder) {
        YamlMap form = yaml.map("form").allowing("version", "older-versions", "formerly");
        ReturnForm now = ReturnFormFile.read(
                folder, about().programme(), form.text("version"), form.optionalTexts("older-versions"));
        return new FormerNamesPart(now).read(form.optionalMaps("formerly"));
    }

    List<Region> regions() {
        return distinct("regions", map -> new Region(map.allowing("id", "label").text("id"), map.text("label")));
    }

    List<Cluster> clusters() {
        return distinct(
                "clusters",
                map -> new Cluster(
                        map.allowing("id", "label", "contract-end").text("id"),
                        map.text("label"),
                        map.date("contract-end")));
    }

    List<Cohort> cohorts(List<Cluster> clusters) {
        List<String> known = clusters.stream().map(Cluster::id).toList();
        List<Cohort> cohorts = distinct("cohorts", map -> {
            map.allowing("id", "label", "clusters", "deadline").texts("clusters").stream()
                    .filter(Predicate.not(known::contains))
                    .forEach(cluster -> {
                        throw map.problemAt(
                                "clusters",
                                cluster,
                                "The cluster \"" + cluster + "\" is not known",
                                Nearest.mend(cluster, known));
                    });
            if (map.texts("clusters").isEmpty()) {
                throw map.problemAt(
                        "clusters",
                        "The cohort \"" + map.text("id") + "\" has no cluster",
                        "Name those whose contracts it holds");
            }
            return new Cohort(
                    map.text("id"),
                    map.text("label"),
                    map.texts("clusters"),
                    map.date("deadline"),
                    map.source("deadline"));
        });
        for (String cluster : known) {
            requireOneCohort(cluster, cohorts);
        }
        return cohorts;
    }

    private void requireOneCohort(String cluster, List<Cohort> cohorts) {
        List<String> in = cohorts.stream()
                .flatMap(cohort ->
                        cohort.clusters().stream().filter(cluster::equals).map(each -> cohort.id()))
                .toList();
        if (in.size() != 1) {
            YamlMap place = in.isEmpty() ? item("clusters", cluster) : item("cohorts", in.get(in.size() - 1));
            throw place.problemAt(
                    in.isEmpty() ? "id" : "clusters",
                    cluster,
                    "The cluster \"" + cluster + "\" is in " + (in.isEmpty() ? "no cohort" : in.size() + " cohorts"),
                    "Put each cluster into exactly one cohort");
        }
    }

    private YamlMap item(String key, String id) {
        return yaml.maps(key).stream()
                .filter(map -> map.text("id").equals(id))
                .findFirst()
                .orElse(yaml);
    }

    List<Milestone> milestones() {
        return distinct(
                "milestones",
                map -> new Milestone(
                        map.allowing("id", "label", "time-critical").text("id"),
                        map.text("label"),
                        map.truth("time-critical")));
    }

    List<Rating> ratings() {
        return distinct(
                "confidence",
                map -> new Rating(
                        map.allowing("id", "label", "meaning").text("id"), map.text("label"), map.text("meaning")));
    }

    List<String> services() {
        List<String> services = yaml.texts("services");
        if (Set.copyOf(services).size() < services.size()) {
            throw yaml.problemAt("services", "A service stands twice", "Remove one");
        }
        return services;
    }

    /** A programme without the part {@code wave} had no first wave. */
    java.time.LocalDate firstWaveEnded() {
        return yaml.keys().contains("wave")
                ? yaml.map("wave").allowing("first-wave-ended").date("first-wave-ended")
                : ReferenceData.NO_FIRST_WAVE;
    }

    int carriedForwardMonths() {
        return yaml.parsed(
                "carried-forward-months", DefinitionFile::months, "a number of months, 0 to 120", "Write digits only");
    }

    List<RuleDefinition> rules(ReturnForm form) {
        return yaml.maps("rules").stream().map(map -> rule(map, form)).toList();
    }

    private static RuleDefinition rule(YamlMap map, ReturnForm form) {
        Map<String, List<String>> settings = new TreeMap<>();
        map.keys().stream().filter(key -> !key.equals("kind")).forEach(key -> settings.put(key, map.texts(key)));
        RuleDefinition rule = new RuleDefinition(map.text("kind"), settings);
        return checked(map, rule, () -> RuleKinds.rule(rule, form));
    }

    /** What they look at must be on the form and in the reference data. */
    List<MetricDefinition> metrics(ReturnForm form, ReferenceData reference) {
        return distinct("metrics", map -> {
            MetricDefinition metric = new MetricDefinition(
                    map.text("id"),
                    map.text("title"),
                    map.text("unit"),
                    map.text("kind"),
                    map.optionalTexts("groups"),
                    map.text("definition"),
                    settings(map, METRIC_WORDS));
            if (Set.copyOf(metric.groups()).size() < metric.groups().size()) {
                throw map.problemAt("groups", "metric \"" + metric.id() + "\": a group stands twice", "Remove one");
            }
            return checked(map, metric, () -> {
                Uses uses = Explanation.uses(metric, reference);
                if (uses.needsForecast() || uses.needsBackTest()) {
                    requireForecast(map, "metric \"" + metric.id() + "\"");
                }
                MetricFields fields = new MetricFields(map, form);
                fields.require(uses);
                if (metric.kind().equals(RATED)) {
                    fields.requireRatings(map.text("field"), ratings());
                }
            });
        });
    }

    private void requireForecast(YamlMap map, String what) {
        if (!forecasts()) {
            throw map.problemAt(
                    "kind",
                    what + " of kind " + map.text("kind") + " rests on the forecast, and this programme has none",
                    "Remove it, or add a part \"forecast\" to this file");
        }
    }

    private boolean forecasts() {
        return yaml.keys().contains("forecast");
    }

    /** None when the programme does not forecast. */
    Optional<ForecastSettings> forecast(ReturnForm form) {
        return forecasts() ? Optional.of(new ForecastPart(yaml.map("forecast"), form).read()) : Optional.empty();
    }

    Retention retention(ReturnForm form) {
        return yaml.keys().contains("retention")
                ? new RetentionPart(yaml.map("retention"), form).read()
                : Retention.USUAL;
    }

    /** None when the programme runs nothing by itself. */
    Schedules schedules() {
        return yaml.has("schedules") ? new SchedulesPart(yaml.map("schedules")).read() : Schedules.none();
    }

    /** A programme without the part {@code mail} has no server and nobody to remind. */
    MailSettings mail() {
        return yaml.keys().contains("mail") ? new MailPart(yaml.map("mail")).read() : MailSettings.OUTBOX;
    }

    List<SheetDefinition> sheets(ReturnForm form, ReferenceData reference) {
        TakenNames names = new TakenNames();
        List<String> milestones = milestones().stream().map(Milestone::id).toList();
        List<MetricDefinition> metrics = metrics(form, reference);
        return yaml.map("report").allowing("sheets", "packs").maps("sheets").stream()
                .map(map -> {
                    SheetDefinition sheet =
                            new SheetDefinition(map.text("kind"), map.text("name"), settings(map, SHEET_WORDS));
                    if (SheetKinds.needsForecast(sheet.kind())) {
                        requireForecast(map, "sheet \"" + sheet.name() + "\"");
                    }
                    return checked(map, sheet, () -> {
                        names.take(sheet, SheetKinds.family(sheet, reference.register()));
                        SheetKinds.requireNamed(sheet, form, milestones, metrics);
                    });
                })
                .toList();
    }

    /** Workbooks beside the national one; none when the programme lists none. */
    List<PackDefinition> packs(ReturnForm form, ReferenceData reference) {
        return yaml.map("report").optionalMaps("packs").stream()
                .map(map -> {
                    PackDefinition pack = new PackDefinition(map.text("kind"), settings(map, PACK_WORDS));
                    return checked(map, pack, () -> PackKinds.check(pack, form, reference));
                })
                .toList();
    }

    private static Map<String, String> settings(YamlMap map, Set<String> others) {
        return map.keys().stream()
                .filter(key -> !others.contains(key))
                .collect(Collectors.toMap(key -> key, map::text));
    }

    /** Builds what a definition means once, so that a wrong one is refused here, with its line. */
    private static <T> T checked(YamlMap map, T definition, Runnable build) {
        try {
            build.run();
            return definition;
        } catch (WrongSetting wrong) {
            throw map.problemAt(
                    wrong.setting(),
                    wrong.word(),
                    wrong.problem(),
                    wrong.known().isEmpty() ? "Correct the line" : Nearest.mend(wrong.word(), wrong.known()));
        } catch (IllegalArgumentException wrong) {
            throw map.problem(withoutStop(String.valueOf(wrong.getMessage())), "Correct the line");
        }
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    /** With an id each, and each with words of its own for the reader: two columns of a table must not be headed alike. */
    private <T> List<T> distinct(String key, Function<YamlMap, T> parser) {
        Map<String, T> byId = new LinkedHashMap<>();
        Set<String> headings = new HashSet<>();
        for (YamlMap map : yaml.maps(key)) {
            map.parsed("id", DefinitionFile::word, "an id", "Use letters, digits and -");
            if (byId.put(map.text("id"), parser.apply(map)) != null) {
                throw map.problemAt(
                        "id", "The id \"" + map.text("id") + "\" stands twice in \"" + key + "\"", "Rename one");
            }
            requireOwnHeading(map, key, headings);
        }
        return List.copyOf(byId.values());
    }

    private static void requireOwnHeading(YamlMap map, String key, Set<String> taken) {
        String heading = map.has("label") ? "label" : "title";
        if (map.text(heading).isBlank()) {
            throw map.problemAt(heading, "\"" + heading + "\" is empty", "Write what readers shall see");
        }
        if (!taken.add(map.text(heading).toLowerCase(Locale.ROOT))) {
            throw map.problemAt(
                    heading,
                    "The " + heading + " \"" + map.text(heading) + "\" stands twice in \"" + key + "\"",
                    "Rename one: they would head two columns of one table");
        }
    }

    /** Values of several groups are joined by + and asked for by =. */
    private static String word(String text) {
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static int months(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > 120) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    static String id(String text) {
        if (!text.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
