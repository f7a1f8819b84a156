package org.programmereporting.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.programmereporting.returns.ConsortiumName;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.SourcedValue;
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

    @Override
    public Stream<AcrossFinding> check(PeriodReturns returns) {
        Map<String, Set<OdsCode>> members = new HashMap<>();
        for (StatusReturn said : returns.latest().values()) {
            Optional<String> name = name(said);
            if (name.isPresent()) {
                members.computeIfAbsent(name.get(), none -> new HashSet<>())
                        .add(returns.register().holderOn(said.trust(), returns.asAt()));
            }
        }
        return returns.each(said -> alone(said, members));
    }

    private List<Finding> alone(StatusReturn said, Map<String, Set<OdsCode>> members) {
        Optional<String> named = name(said).filter(name -> !said.isHeld(consortium));
        return named.isPresent() && members.getOrDefault(named.get(), Set.of()).size() < 2
                ? said.value(consortium.key()).map(this::finding).stream().toList()
                : List.of();
    }

    private Finding finding(SourcedValue value) {
        return RuleFindings.query(
                FindingCode.CONSORTIUM_OF_ONE,
                consortium,
                value,
                "No other trust names " + Words.quoted(value.value()) + ". Use the name that the other members"
                        + " use; leave it empty when buying alone.");
    }

    private Optional<String> name(StatusReturn said) {
        return said.text(consortium.key()).map(text -> new ConsortiumName(text).key());
    }
}
