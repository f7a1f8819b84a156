package org.programmereporting.programme;

import java.util.List;
import java.util.stream.Collectors;
import org.programmereporting.measure.UsedField;
import org.programmereporting.measure.Uses;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Rating;
import org.programmereporting.returns.ReturnForm;

/** Holds the fields that a metric looks at against the return form: a misspelt one would make a figure that nobody ever answers. */
record MetricFields(YamlMap metric, ReturnForm form) {
    void require(Uses uses) {
        uses.fields().forEach(this::require);
    }

    private void require(UsedField used) {
        FormField field = form.field(used.path())
                .orElseThrow(() -> problem(
                        used,
                        "looks at the field \"" + used.path() + "\", which return-form.csv does not have",
                        Nearest.mend(used.path(), paths())));
        if (!used.types().isEmpty() && !used.types().contains(field.type())) {
            throw problem(
                    used,
                    "looks at the field \"" + used.path() + "\", which is of the type "
                            + field.type().id(),
                    "Name a field of the type "
                            + words(used.types().stream()
                                    .map(FieldType::id)
                                    .sorted()
                                    .toList()));
        }
        List<String> unknown = used.answers().stream()
                .filter(answer -> !field.choices().contains(answer))
                .toList();
        if (!unknown.isEmpty()) {
            throw problem(
                    unknown.get(0),
                    "counts the answer " + YamlMap.words(unknown) + ", which \"" + used.path() + "\" does not offer",
                    Nearest.mend(unknown.get(0), field.choices()));
        }
    }

    /** An answer that is no rating would count as not known, and nobody would notice. */
    void requireRatings(String path, List<Rating> ratings) {
        List<String> known = ratings.stream().map(Rating::id).toList();
        List<String> others = form.field(path).stream()
                .flatMap(field -> field.choices().stream())
                .filter(answer -> !known.contains(answer))
                .toList();
        if (!others.isEmpty()) {
            throw problem(
                    path,
                    "counts the answers of \"" + path + "\", and return-form.csv offers " + YamlMap.words(others)
                            + ", which is no rating",
                    Nearest.question(others.get(0), known) + "Add it to \"confidence\", or take it off the form");
        }
    }

    private List<String> paths() {
        return form.fields().stream().map(FormField::path).toList();
    }

    /** At the setting that names the field, with its table or without. */
    private DefinitionException problem(UsedField used, String what, String mend) {
        return problem(
                settings().stream().anyMatch(key -> metric.holds(key, used.path())) ? used.path() : used.key(),
                what,
                mend);
    }

    private DefinitionException problem(String word, String what, String mend) {
        return metric.problemWhere(settings(), word, "metric \"" + metric.text("id") + "\" " + what, mend);
    }

    private List<String> settings() {
        return metric.keys().stream()
                .filter(key -> !DefinitionFile.METRIC_WORDS.contains(key))
                .toList();
    }

    private static String words(List<String> types) {
        return types.stream().collect(Collectors.joining(" or "));
    }
}
