package org.programmereporting.validate;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.WrongSetting;

/** The settings of a rule, each asked for by its name; what is missing, unknown or not on the form is told. */
final class RuleSettings {
    private final RuleDefinition definition;
    private final ReturnForm form;

    RuleSettings(RuleDefinition definition, ReturnForm form, String... known) {
        this.definition = definition;
        this.form = form;
        for (String name : new TreeSet<>(definition.settings().keySet())) {
            if (!List.of(known).contains(name)) {
                throw unknown(
                        name,
                        name,
                        "has no setting \"" + name + "\"" + (known.length == 0 ? "; it takes none" : ""),
                        List.of(known));
            }
        }
    }

    /** The form, for a rule that has no settings. */
    static ReturnForm none(RuleDefinition definition, ReturnForm form) {
        return new RuleSettings(definition, form).form;
    }

    List<String> several(String name) {
        List<String> words = definition.settings().getOrDefault(name, List.of());
        if (words.isEmpty()) {
            throw new IllegalArgumentException(told("needs the setting \"" + name + "\""));
        }
        return words;
    }

    String one(String name) {
        List<String> words = several(name);
        if (words.size() > 1) {
            throw wrong(name, "takes one word for \"" + name + "\", not " + words.size());
        }
        return words.get(0);
    }

    int number(String name) {
        if (!one(name).matches("[0-9]{1,6}")) {
            throw wrong(name, "needs a whole number for \"" + name + "\", 0 to 999999, not \"" + one(name) + "\"");
        }
        return Integer.parseInt(one(name));
    }

    String table(String name) {
        return table(name, one(name));
    }

    List<String> tables(String name) {
        return several(name).stream().map(table -> table(name, table)).toList();
    }

    private String table(String name, String table) {
        if (!form.tables().contains(table)) {
            throw unknown(
                    name, table, "names the table \"" + table + "\", which the form does not have", form.tables());
        }
        return table;
    }

    /** A single field, by the setting's name. */
    FormField single(String name) {
        return single(name, one(name));
    }

    List<FormField> singles(String name) {
        return several(name).stream().map(key -> single(name, key)).toList();
    }

    private FormField single(String name, String key) {
        FormField field = field(name, key);
        if (!field.table().isEmpty()) {
            throw wrong(name, key, "needs a single field, and \"" + field.path() + "\" is a column of a table");
        }
        return field;
    }

    /** A field of any kind: {@code key}, or {@code table.key}. */
    FormField path(String name) {
        return field(name, one(name));
    }

    List<FormField> fields(String name) {
        return several(name).stream().map(path -> field(name, path)).toList();
    }

    private FormField field(String name, String path) {
        return form.field(path)
                .orElseThrow(() -> unknown(
                        name,
                        path,
                        "names \"" + path + "\", which is not a field of the form",
                        form.fields().stream().map(FormField::path).toList()));
    }

    /** A column of a table, by the setting's name. */
    FormField column(String table, String name) {
        return column(table, name, one(name));
    }

    List<FormField> columns(String table, String name) {
        return several(name).stream().map(key -> column(table, name, key)).toList();
    }

    private FormField column(String table, String name, String key) {
        return form.field(table + "." + key)
                .orElseThrow(() -> unknown(
                        name,
                        key,
                        "names \"" + table + "." + key + "\", which is not a field of the form",
                        form.columnsOf(table).stream().map(FormField::key).toList()));
    }

    /** The column, which must be of dates. */
    FormField dates(String table, String name) {
        return ofDates(name, column(table, name));
    }

    /** Each field, which must be of dates. */
    List<FormField> dates(String name) {
        return fields(name).stream().map(field -> ofDates(name, field)).toList();
    }

    FormField ofDates(String name, FormField field) {
        if (field.type() != FieldType.DATE) {
            throw wrong(
                    name,
                    "needs a date, and \"" + field.path() + "\" is of type "
                            + field.type().id());
        }
        return field;
    }

    /** Each single field, which must be of numbers. */
    List<FormField> numbers(String name) {
        return singles(name).stream().map(field -> ofNumbers(name, field)).toList();
    }

    private FormField ofNumbers(String name, FormField field) {
        if (field.type() != FieldType.INTEGER && field.type() != FieldType.DECIMAL) {
            throw wrong(
                    name,
                    field.key(),
                    "needs a number, and \"" + field.path() + "\" is of type "
                            + field.type().id());
        }
        return field;
    }

    /** Each field, of dates, of one setting with the one in the same place of another. */
    List<FieldPair> pairsOfDates(String firsts, String seconds) {
        return pairs(seconds, dates(firsts), dates(seconds));
    }

    /** The same of single fields, of numbers. */
    List<FieldPair> pairsOfNumbers(String firsts, String seconds) {
        return pairs(seconds, numbers(firsts), numbers(seconds));
    }

    private List<FieldPair> pairs(String name, List<FormField> firsts, List<FormField> seconds) {
        if (firsts.size() != seconds.size()) {
            throw wrong(
                    name, "needs as many of the one as of the other, not " + firsts.size() + " and " + seconds.size());
        }
        return IntStream.range(0, firsts.size())
                .mapToObj(i -> pair(name, firsts.get(i), seconds.get(i)))
                .toList();
    }

    private FieldPair pair(String name, FormField first, FormField second) {
        if (!first.table().equals(second.table())) {
            throw wrong(
                    name, second.path(), "needs \"" + first.path() + "\" and \"" + second.path() + "\" in one table");
        }
        return new FieldPair(first, second);
    }

    /** The column that names a table's rows. */
    FormField key(String table) {
        return form.columnsOf(table).get(0);
    }

    /** Words that must be among a field's choices. */
    List<String> choices(FormField field, String name) {
        return several(name).stream().map(word -> choice(field, name, word)).toList();
    }

    String choice(FormField field, String name) {
        return choice(field, name, one(name));
    }

    private String choice(FormField field, String name, String word) {
        if (!field.choices().contains(word)) {
            throw unknown(
                    name,
                    word,
                    "names \"" + word + "\", which is not a choice of \"" + field.path() + "\"",
                    field.choices());
        }
        return word;
    }

    WrongSetting wrong(String name, String problem) {
        return WrongSetting.of(name, told(problem));
    }

    private WrongSetting wrong(String name, String word, String problem) {
        return WrongSetting.of(name, word, told(problem));
    }

    private WrongSetting unknown(String name, String word, String problem, List<String> known) {
        return WrongSetting.unknown(name, word, told(problem), known);
    }

    private String told(String problem) {
        return "rule " + definition.kind() + " " + problem;
    }
}
