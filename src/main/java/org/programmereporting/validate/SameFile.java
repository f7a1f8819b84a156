package org.programmereporting.validate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/**
 * {@code same-file}: the same bytes came as the returns of two trusts, by their names or by what they say: one trust's return was sent, or saved, as
 * another's. Files that could not be read say nothing.
 */
final class SameFile implements AcrossRule {
    private final ReturnForm form;

    SameFile(RuleDefinition definition, ReturnForm form) {
        this.form = RuleSettings.none(definition, form);
    }

    @Override
    public Stream<AcrossFinding> check(PeriodReturns returns) {
        Identity identity = new Identity(form, returns.register());
        return returns.files().stream()
                .filter(SameFile::isRead)
                .collect(groupingBy(CheckedReturn::sha256, TreeMap::new, toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1 && trusts(same, identity).size() > 1)
                .flatMap(SameFile::findings);
    }

    private static boolean isRead(CheckedReturn file) {
        return switch (file.outcome()) {
            case UNREADABLE, IGNORED, RETRY -> false;
            default -> true;
        };
    }

    private static Set<OdsCode> trusts(List<CheckedReturn> same, Identity identity) {
        Set<OdsCode> trusts = new TreeSet<>();
        same.forEach(file -> {
            file.trust().ifPresent(trusts::add);
            identity.namedBy(file.file()).ifPresent(trusts::add);
        });
        return trusts;
    }

    private static Stream<AcrossFinding> findings(List<CheckedReturn> same) {
        return same.stream().map(file -> {
            List<String> others = same.stream()
                    .filter(other -> !other.file().equals(file.file()))
                    .map(CheckedReturn::file)
                    .toList();
            return new AcrossFinding(
                    file,
                    new Finding(
                            FindingCode.SAME_FILE,
                            Severity.QUERY,
                            Source.of(file.file()),
                            "",
                            "",
                            "The same bytes came as " + Words.all(others) + ", under the name of another trust. Have"
                                    + " each trust send its own return."));
        });
    }
}
