package org.programmereporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;

/** What a programme is about stands in its folder: no string in the Java of the program is a name of any programme in {@code input/}. */
class NoProgrammeFactsTest {
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    /** Keys that every form has: who answers for what, and the tables of contracts, milestones and tasks that figures of all programmes use. */
    private static final Set<String> OF_EVERY_FORM = Set.of(
            "form_version",
            "programme",
            "period",
            "ods_code",
            "trust_name",
            "submission",
            "signed_off_on",
            "nothing_changed");

    private static final Set<String> TABLES_OF_EVERY_FORM = Set.of("contracts", "milestones", "tasks");

    /** Words of the definition's own language, which a programme may happen to use as a name. */
    private static final Set<String> WORDS_OF_THE_DEFINITION = Set.of("go-live", "first-wave");

    @Test
    void noStringNamesAFieldMilestoneCohortClusterServiceOrSupplierOfAProgramme() throws IOException {
        Set<String> facts = facts();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                strings(file).stream()
                        .filter(facts::contains)
                        .forEach(fact -> found.add(file.getFileName() + " names \"" + fact + "\""));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void looksForTheFactsOfEveryProgramme() throws IOException {
        assertThat(facts())
                .contains("tb_total", "delivery_confidence", "london-2015", "contract-award", "PACS")
                .contains("mailboxes_total", "outlook", "lot-1", "route-switched", "Mail", "Tern Messaging");
    }

    private static Set<String> facts() throws IOException {
        Set<String> facts = new TreeSet<>();
        for (ProgrammeFolder folder : ProgrammeFolder.in(Path.of("input"))) {
            facts.addAll(facts(folder.read()));
        }
        facts.removeAll(WORDS_OF_THE_DEFINITION);
        return facts;
    }

    private static Set<String> facts(Programme programme) {
        Register register = programme.reference().register();
        return Stream.of(
                        Stream.of(programme.id()),
                        programme.form().fields().stream()
                                .filter(field -> !TABLES_OF_EVERY_FORM.contains(field.table()))
                                .map(FormField::key)
                                .filter(key -> key.contains("_") || key.equals("outlook"))
                                .filter(key -> !OF_EVERY_FORM.contains(key)),
                        programme.reference().services().stream(),
                        programme.reference().milestones().stream().flatMap(m -> Stream.of(m.id(), m.label())),
                        register.cohorts().stream().flatMap(c -> Stream.of(c.id(), c.label())),
                        register.clusters().stream().flatMap(c -> Stream.of(c.id(), c.label())),
                        register.suppliers().stream().flatMap(s -> Stream.of(s.id(), s.name())))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static List<String> strings(Path file) throws IOException {
        return STRING.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
