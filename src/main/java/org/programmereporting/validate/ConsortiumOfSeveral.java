package org.programmereporting.validate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.StatusReturn;

/**
 * {@code consortium-of-several}: a consortium is named by at least two trusts, each by what it said last, a predecessor for its successor. Case,
 * spaces and punctuation make no other consortium.
 */
final class ConsortiumOfSeveral implements AcrossRule {
    private final FormField consortium;

    ConsortiumOfSeveral(RuleDefinition definition, ReturnForm form) {
        this.consortium = new RuleSettings(definition, form, "field").single("field");
    }

    private record Naming(String name, OdsCode member) {}

    @Override
    public Stream<AcrossFinding> check(PeriodReturns returns) {
        Map<String, Set<OdsCode>> members = returns.latest().values().stream()
                .flatMap(said -> name(said)
                        .map(name -> new Naming(name, returns.register().holderOn(said.trust(), returns.asAt()))))
                .collect(groupingBy(Naming::name, mapping(Naming::member, toSet())));
        return returns.each(said -> name(said)
                .filter(name -> !said.isHeld(consortium))
                .filter(name -> members.getOrDefault(name, Set.of()).size() < 2)
                .flatMap(name -> said.value(consortium.key()).stream())
                .map(value -> RuleFindings.query(
                        FindingCode.CONSORTIUM_OF_ONE,
                        consortium,
                        value,
                        "No other trust names " + Words.quoted(value.value()) + ". Use the name that the other members"
                                + " use; leave it empty when buying alone.")));
    }

    private Stream<String> name(StatusReturn said) {
        return said.text(consortium.key()).stream()
                .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ""));
    }
}
