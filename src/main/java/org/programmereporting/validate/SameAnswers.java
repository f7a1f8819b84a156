package org.programmereporting.validate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.validate.PeriodReturns.Counting;

/**
 * {@code same-answers}: two trusts gave the same answers to everything but who they are; one's return was filled in from the other's. Returns with
 * fewer such answers than {@code at-least} may agree by chance.
 */
final class SameAnswers implements AcrossRule {
    private final FormField identity;
    private final Set<String> except;
    private final int least;

    SameAnswers(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "identity", "except", "at-least");
        this.identity = settings.single("identity");
        this.except = settings.fields("except").stream().map(FormField::path).collect(Collectors.toSet());
        this.least = settings.number("at-least");
    }

    @Override
    public Stream<AcrossFinding> check(PeriodReturns returns) {
        return returns
                .counting()
                .collect(groupingBy(one -> hashOfSingle(one.answers()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(this::compare);
    }

    /** Returns whose single answers differ, which is nearly all, need no closer look. */
    private int hashOfSingle(StatusReturn said) {
        int[] sum = {0};
        said.forEachAnswer((key, answer) -> {
            if (!except.contains(key) && !key.equals(identity.key())) {
                sum[0] += key.hashCode() ^ hash(answer);
            }
        });
        return sum[0];
    }

    /** The same for all that read the same. */
    private static int hash(FieldValue value) {
        if (value instanceof FieldValue.OfText words) {
            return words.text().hashCode();
        }
        if (value instanceof FieldValue.OfDate date) {
            return date.day().hashCode();
        }
        return value instanceof FieldValue.OfNumber figure
                ? Double.hashCode(figure.number().doubleValue())
                : value.hashCode();
    }

    /** Of returns whose single answers have one hash, those whose answers are the same. */
    private Stream<AcrossFinding> compare(List<Counting> alike) {
        return alike.stream()
                .collect(groupingBy(one -> answers(one.answers()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .filter(same -> same.getKey().size() >= least && same.getValue().size() > 1)
                .flatMap(same -> same.getValue().stream()
                        .flatMap(one ->
                                finding(one, same.getValue(), same.getKey().size())));
    }

    private Map<String, String> answers(StatusReturn said) {
        Map<String, String> answers = new TreeMap<>();
        said.forEachAnswer((key, value) -> answers.put(key, value.toString()));
        said.tables()
                .forEach((table, rows) -> rows.forEach(row -> row.values()
                        .forEach((column, value) -> answers.put(
                                StatusReturn.heldPath(table, row.key(), column),
                                value.value().toString()))));
        answers.keySet().removeAll(except);
        answers.remove(identity.key());
        return answers;
    }

    private Stream<AcrossFinding> finding(Counting one, List<Counting> same, int count) {
        List<String> others = same.stream()
                .filter(other -> !other.answers().trust().equals(one.answers().trust()))
                .map(other -> other.answers().trust().value())
                .sorted()
                .toList();
        String words = "All " + count + " answers but those that say who the trust is are the same as those of "
                + Words.all(others) + ". Have each trust send its own answers.";
        return one.answers().value(identity.key()).stream()
                .map(value -> one.found(RuleFindings.query(FindingCode.SAME_ANSWERS, identity, value, words)));
    }
}
