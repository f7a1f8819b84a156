package org.programmereporting.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.FormerNames;
import org.programmereporting.returns.ReturnForm;

/**
 * The part {@code form: formerly:} of {@code programme.yml}: what older versions of the form called a field or a sheet. A former name must be no
 * present one's, and belong to one thing only, or a return could be read wrongly.
 */
final class FormerNamesPart {
    private final ReturnForm form;
    private final Map<String, List<String>> fields = new TreeMap<>();
    private final Map<String, List<String>> sheets = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    FormerNamesPart(ReturnForm form) {
        this.form = form;
        form.sheets().forEach(sheet -> taken.add(word("sheet", sheet)));
        for (FormField field : form.fields()) {
            taken.add(word(field.sheet(), field.label()));
            taken.add(word(field.table() + ".", field.key()));
        }
    }

    ReturnForm read(List<YamlMap> lines) {
        lines.forEach(line -> add(line.allowing("field", "sheet", "names")));
        return new ReturnForm(
                form.programme(),
                form.version(),
                form.olderVersions(),
                form.fields(),
                form.headings(),
                new FormerNames(fields, sheets));
    }

    private void add(YamlMap line) {
        List<String> names = line.texts("names");
        if (line.keys().contains("sheet")) {
            String sheet = line.text("sheet");
            if (!form.sheets().contains(sheet)) {
                throw line.problemAt(
                        "sheet", "The form has no sheet \"" + sheet + "\"", Nearest.mend(sheet, form.sheets()));
            }
            names.forEach(name -> take(line, "sheet", name));
            sheets.computeIfAbsent(sheet, key -> new ArrayList<>()).addAll(names);
        } else {
            String path = line.text("field");
            FormField field = form.field(path)
                    .orElseThrow(() -> line.problemAt(
                            "field",
                            "The form has no field \"" + path + "\"",
                            Nearest.mend(
                                    path,
                                    form.fields().stream().map(FormField::path).toList())));
            names.forEach(name -> take(line, field.sheet(), name));
            fields.computeIfAbsent(path, key -> new ArrayList<>()).addAll(names);
            names.forEach(name -> take(line, field.table() + ".", name));
        }
    }

    private void take(YamlMap line, String among, String name) {
        if (!taken.add(word(among, name))) {
            throw line.problemAt(
                    "names",
                    name,
                    "\"" + name + "\" is the name of something else on the form, or stands twice",
                    "Remove it");
        }
    }

    private static String word(String among, String name) {
        return among + "\n" + name.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
