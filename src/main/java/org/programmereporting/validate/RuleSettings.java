package org.programmereporting.validate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;

/** The settings of a rule, each asked for by its name; what is missing, unknown or not on the form is told. */
final class RuleSettings {
    private final RuleDefinition definition;
    private final ReturnForm form;

    RuleSettings(RuleDefinition definition, ReturnForm form, String... known) {
        this.definition = definition;
        this.form = form;
        Set<String> others = new TreeSet<>(definition.settings().keySet());
        others.removeAll(Set.of(known));
        if (!others.isEmpty()) {
            throw problem("knows no setting \"" + String.join("\", \"", others) + "\"; it has "
                    + (known.length == 0 ? "none" : Words.all(List.of(known))));
        }
    }

    /** The form, for a rule that has no settings. */
    static ReturnForm none(RuleDefinition definition, ReturnForm form) {
        return new RuleSettings(definition, form).form;
    }

    List<String> several(String name) {
        List<String> words = definition.settings().getOrDefault(name, List.of());
        if (words.isEmpty()) {
            throw problem("needs the setting \"" + name + "\"");
        }
        return words;
    }

    String one(String name) {
        List<String> words = several(name);
        if (words.size() > 1) {
            throw problem("takes one word for \"" + name + "\", not " + words.size());
        }
        return words.get(0);
    }

    int number(String name) {
        if (!one(name).matches("[0-9]{1,6}")) {
            throw problem("needs a whole number for \"" + name + "\", 0 to 999999, not \"" + one(name) + "\"");
        }
        return Integer.parseInt(one(name));
    }

    String table(String name) {
        return known(one(name));
    }

    List<String> tables(String name) {
        return several(name).stream().map(this::known).toList();
    }

    private String known(String table) {
        if (!form.tables().contains(table)) {
            throw problem("names the table \"" + table + "\", which the form does not have; it has "
                    + Words.all(form.tables()));
        }
        return table;
    }

    /** A single field, by the setting's name. */
    FormField single(String name) {
        return ofSingle(field(one(name)));
    }

    List<FormField> singles(String name) {
        return fields(name).stream().map(this::ofSingle).toList();
    }

    private FormField ofSingle(FormField field) {
        if (!field.table().isEmpty()) {
            throw problem("needs a single field, and \"" + field.path() + "\" is a column of a table");
        }
        return field;
    }

    /** A field of any kind: {@code key}, or {@code table.key}. */
    FormField path(String name) {
        return field(one(name));
    }

    /** A column of a table, by the setting's name. */
    FormField column(String table, String name) {
        return field(table + "." + one(name));
    }

    List<FormField> columns(String table, String name) {
        return several(name).stream().map(key -> field(table + "." + key)).toList();
    }

    List<FormField> fields(String name) {
        return several(name).stream().map(this::field).toList();
    }

    /** The column, which must be of dates. */
    FormField dates(String table, String name) {
        return ofDates(column(table, name));
    }

    FormField ofDates(FormField field) {
        if (field.type() != FieldType.DATE) {
            throw problem("needs a date, and \"" + field.path() + "\" is of type "
                    + field.type().id());
        }
        return field;
    }

    /** Each field, which must be of dates. */
    List<FormField> dates(String name) {
        return fields(name).stream().map(this::ofDates).toList();
    }

    /** Each single field, which must be of numbers. */
    List<FormField> numbers(String name) {
        return singles(name).stream().map(this::ofNumbers).toList();
    }

    private FormField ofNumbers(FormField field) {
        if (field.type() != FieldType.INTEGER && field.type() != FieldType.DECIMAL) {
            throw problem("needs a number, and \"" + field.path() + "\" is of type "
                    + field.type().id());
        }
        return field;
    }

    /** Each field of one list with the one in the same place of another. */
    List<FieldPair> pairs(List<FormField> firsts, List<FormField> seconds) {
        if (firsts.size() != seconds.size()) {
            throw problem("needs as many of the one as of the other, not " + firsts.size() + " and " + seconds.size());
        }
        return IntStream.range(0, firsts.size())
                .mapToObj(i -> pair(firsts.get(i), seconds.get(i)))
                .toList();
    }

    private FieldPair pair(FormField first, FormField second) {
        if (!first.table().equals(second.table())) {
            throw problem("needs \"" + first.path() + "\" and \"" + second.path() + "\" in one table");
        }
        return new FieldPair(first, second);
    }

    /** The column that names a table's rows. */
    FormField key(String table) {
        return form.columnsOf(table).get(0);
    }

    /** A word that must be among a field's choices. */
    String choice(FormField field, String word) {
        if (!field.choices().contains(word)) {
            throw problem("names \"" + word + "\", which is not a choice of \"" + field.path() + "\"; it has "
                    + Words.all(field.choices()));
        }
        return word;
    }

    private FormField field(String path) {
        return form.field(path).orElseThrow(() -> problem("names \"" + path + "\", which is not a field of the form"));
    }

    IllegalArgumentException problem(String words) {
        return new IllegalArgumentException("rule " + definition.kind() + " " + words);
    }
}
