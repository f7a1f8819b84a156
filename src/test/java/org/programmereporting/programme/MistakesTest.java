package org.programmereporting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Every kind of mistake in a definition is refused at start with its file, line, problem and mend. A mistake is a file of the folder {@code mistakes}: what it
 * puts in place of what in which file of the shipped programme, the text at whose line it must be refused ({@code refused-at}, else what it writes), and
 * what must be said.
 */
class MistakesTest {
    private static final Path MISTAKES = Path.of("src/test/resources/org/programmereporting/programme/mistakes");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> refusesEachWithFileLineProblemAndMend() throws IOException {
        for (String programme : List.of("pacs-exit", "mail-exit")) {
            SampleRun.copyDefinition(programme, folder.resolve(programme));
        }
        List<Path> mistakes;
        try (Stream<Path> files = Files.list(MISTAKES)) {
            mistakes = files.sorted().toList();
        }
        assertThat(mistakes).isNotEmpty();
        return mistakes.stream().map(file -> DynamicTest.dynamicTest(name(file), () -> refuses(Mistake.read(file))));
    }

    private void refuses(Mistake mistake) {
        Path programme = folder.resolve(mistake.programme());
        Path file = programme.resolve(mistake.file());
        String right = SampleRun.read(file);
        String wrong = mistake.in(right);
        try {
            SampleRun.write(file, wrong);
            assertThatThrownBy(() -> new ProgrammeFolder(programme).read())
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageStartingWith(file + ":" + mistake.line(wrong) + ": ")
                    .hasMessageContaining(mistake.problem())
                    .hasMessageContaining(". " + mistake.mend());
        } finally {
            SampleRun.write(file, right);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".yml", "").replace('-', ' ');
    }

    private record Mistake(
            String programme,
            String file,
            String insteadOf,
            String write,
            String refusedAt,
            String problem,
            String mend) {
        static Mistake read(Path file) {
            Map<?, ?> yaml = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(SampleRun.read(file));
            return new Mistake(
                    word(yaml, "programme").orElse("pacs-exit"),
                    word(yaml, "file").orElseThrow(),
                    word(yaml, "instead-of").orElseThrow(),
                    word(yaml, "write").orElseThrow(),
                    word(yaml, "refused-at").orElseGet(() -> word(yaml, "write").orElseThrow()),
                    word(yaml, "problem").orElseThrow(),
                    word(yaml, "mend").orElse("Correct the line."));
        }

        private static Optional<String> word(Map<?, ?> yaml, String key) {
            return Optional.ofNullable(yaml.get(key)).map(Object::toString);
        }

        String in(String right) {
            int at = right.indexOf(insteadOf);
            assertThat(at).as("\"" + insteadOf + "\" is in " + file).isNotNegative();
            return right.substring(0, at) + write + right.substring(at + insteadOf.length());
        }

        long line(String wrong) {
            int at = wrong.indexOf(refusedAt);
            assertThat(at).as("\"" + refusedAt + "\" is in " + file).isNotNegative();
            return wrong.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        }
    }
}
