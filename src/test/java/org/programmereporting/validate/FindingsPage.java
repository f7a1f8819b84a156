package org.programmereporting.validate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.programmereporting.collect.FileExamples;
import org.programmereporting.mutation.MutationExamples;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;

/** The page {@code src/docs/findings.md}: every code with its cause and remedy, and how grave it was and what it said when it was provoked. */
final class FindingsPage {
    private static final String HEAD = """
            # What each finding means

            Made by `FindingsPageTest` from `FindingCode` and from findings that the tests provoke; not written by hand. After a change:
            `mvn test -Dtest=FindingsPageTest -Dfindings.write=true`.

            How grave: **reject**, the return does not count; **hold**, the field keeps its last accepted value and the rest counts; **query**, it
            counts and somebody must look; **note**, for information. Where a code has several, `return-form.csv` says for each field which it is.

            | code | how grave | cause | remedy | for example |
            | --- | --- | --- | --- | --- |
            """;

    private final Map<FindingCode, List<Finding>> provoked;

    FindingsPage() throws IOException, GeneralSecurityException {
        provoked = Stream.of(
                        FileExamples.provoked(),
                        ValueExamples.provoked(),
                        RuleExamples.provoked(),
                        CentreExamples.provoked(),
                        MutationExamples.provoked())
                .flatMap(all -> all)
                .collect(groupingBy(Finding::code, () -> new EnumMap<>(FindingCode.class), toList()));
    }

    /** The codes of which no provoked finding is known. */
    List<FindingCode> unprovoked() {
        return Stream.of(FindingCode.values())
                .filter(code -> !provoked.containsKey(code))
                .toList();
    }

    String text() {
        return provoked.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(joining("\n", HEAD, "\n"));
    }

    private static String line(FindingCode code, List<Finding> findings) {
        return Stream.of(
                        "`" + code.id() + "`",
                        findings.stream()
                                .map(Finding::severity)
                                .distinct()
                                .sorted()
                                .map(Severity::id)
                                .collect(joining(", ")),
                        code.cause(),
                        code.remedy(),
                        findings.get(0).toString())
                .map(FindingsPage::cell)
                .collect(joining(" | ", "| ", " |"));
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replace("|", "\\|").replace("<", "&lt;");
    }
}
