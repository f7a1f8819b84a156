package org.programmereporting.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.programmereporting.measure.TrustGroup;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Supplier;
import org.programmereporting.returns.WrongSetting;

/** The closed set of workbooks beside the national one: each word of {@code programme.yml}, the folder it fills and the settings that it needs. */
public final class PackKinds {
    private static final String FILE_NAME = "[A-Za-z0-9][A-Za-z0-9_-]*";
    /** Windows keeps these for itself, whatever the case and ending. */
    private static final String RESERVED = "(?i)con|prn|aux|nul|com\\d|lpt\\d";

    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.of(
            TrustGroup.COHORT, new Kind("cohorts", Set.of()),
            TrustGroup.REGION, new Kind("regions", Set.of()),
            AwardedTrusts.KIND, new Kind("suppliers", AwardedTrusts.SETTINGS)));

    private record Kind(String folder, Set<String> settings) {}

    private PackKinds() {}

    /** Where a kind's workbook about something lies. */
    static String file(PackDefinition pack, String id) {
        return kind(pack).folder() + "/" + id + ".xlsx";
    }

    /**
     * Lets through what can be made.
     *
     * @throws IllegalArgumentException with what is wrong and what may stand there
     */
    public static void check(PackDefinition pack, ReturnForm form, ReferenceData reference) {
        Set<String> wanted = kind(pack).settings();
        Set<String> unknown = new TreeSet<>(pack.settings().keySet());
        unknown.removeAll(wanted);
        for (String name : unknown) {
            throw WrongSetting.unknown(name, name, problem(pack, "has no setting \"" + name + "\""), wanted);
        }
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(pack.settings().keySet());
        require(missing.isEmpty(), pack, "needs the setting " + String.join(", ", missing));
        ids(pack, reference)
                .forEach(id -> require(
                        id.matches(FILE_NAME) && !id.matches(RESERVED),
                        pack,
                        "names its files by id, and \"" + id
                                + "\" cannot be one; use letters, digits, - and _, and no name that Windows keeps"));
        if (pack.kind().equals(AwardedTrusts.KIND)) {
            checkAwarded(pack, form, reference);
        }
    }

    private static void checkAwarded(PackDefinition pack, ReturnForm form, ReferenceData reference) {
        Optional<FormField> stage = form.field(pack.setting(AwardedTrusts.STAGE_FIELD));
        List<String> fields = form.singles().stream()
                .filter(field -> !field.choices().isEmpty())
                .map(FormField::key)
                .toList();
        requireKnown(
                pack,
                AwardedTrusts.STAGE_FIELD,
                List.of(pack.setting(AwardedTrusts.STAGE_FIELD)),
                "no field of the return form with answers to choose from",
                fields);
        requireKnown(
                pack,
                AwardedTrusts.AWARDED,
                List.of(pack.setting(AwardedTrusts.AWARDED)),
                "no answer of the stage-field",
                stage.map(FormField::choices).orElse(List.of()));
        requireKnown(
                pack,
                AwardedTrusts.MILESTONES,
                pack.words(AwardedTrusts.MILESTONES),
                "no milestone of the programme",
                reference.milestoneIds());
    }

    private static void requireKnown(
            PackDefinition pack, String setting, List<String> words, String otherwise, List<String> known) {
        words.stream().filter(word -> !known.contains(word)).findFirst().ifPresent(word -> {
            throw WrongSetting.unknown(
                    setting,
                    word,
                    problem(pack, "has \"" + word + "\" for \"" + setting + "\", which is " + otherwise),
                    known);
        });
    }

    private static Stream<String> ids(PackDefinition pack, ReferenceData reference) {
        return switch (pack.kind()) {
            case TrustGroup.COHORT -> reference.register().cohorts().stream().map(Cohort::id);
            case TrustGroup.REGION -> reference.register().regions().stream().map(Region::id);
            default -> reference.register().suppliers().stream().map(Supplier::id);
        };
    }

    private static Kind kind(PackDefinition pack) {
        return Optional.ofNullable(KINDS.get(pack.kind()))
                .orElseThrow(() -> WrongSetting.unknown(
                        "kind",
                        pack.kind(),
                        "report.packs: the kind \"" + pack.kind() + "\" is not known",
                        KINDS.keySet()));
    }

    private static void require(boolean holds, PackDefinition pack, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem(pack, problem));
        }
    }

    private static String problem(PackDefinition pack, String problem) {
        return "report.packs: the kind " + pack.kind() + " " + problem;
    }
}
