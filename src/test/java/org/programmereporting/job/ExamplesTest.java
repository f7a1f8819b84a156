package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.programme.DefinitionException;
import org.programmereporting.programme.Example;
import org.programmereporting.programme.ExamplesFile;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;

/** Runs the {@code examples.yml} of every programme in {@code input/}. */
class ExamplesTest {
    private static final ProgrammeFolder FIRST = new ProgrammeFolder(Path.of("input", "pacs-exit"));

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicContainer> giveTheFiguresThatEachProgrammeExpects() throws IOException {
        return ProgrammeFolder.in(Path.of("input")).stream().map(this::ofProgramme);
    }

    private DynamicContainer ofProgramme(ProgrammeFolder folder) {
        Programme programme = folder.read();
        List<Example> examples = ExamplesFile.read(folder.path(), programme.form());
        Stream<DynamicTest> each =
                examples.stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> run(folder, example)));
        DynamicTest whole =
                DynamicTest.dynamicTest("every metric has an example", () -> everyMetricIsShown(programme, examples));
        return DynamicContainer.dynamicContainer(folder.name(), Stream.concat(each, Stream.of(whole)));
    }

    private void run(ProgrammeFolder folder, Example example) throws IOException {
        NationalMetrics metrics =
                ExampleFigures.of(folder.path(), example, Files.createTempDirectory(temporary, "example"));
        example.figures().forEach(expected -> check(metrics, expected));
    }

    private static void check(NationalMetrics metrics, Example.Expected expected) {
        MetricValue value = metrics.find(expected.metric(), expected.group(), expected.of())
                .orElseThrow(() -> unknown(metrics, expected));
        Map<String, Figure> figures = Map.of(
                "value", value.value(),
                "numerator", value.numerator(),
                "denominator", value.denominator(),
                "previous", value.previous(),
                "change", value.change());
        expected.wanted()
                .forEach((word, text) -> assertThat(text(Optional.ofNullable(figures.get(word))))
                        .as("examples.yml:%d: %s", expected.place().line(), named(expected) + ", " + word)
                        .isEqualTo(plain(text)));
    }

    private static DefinitionException unknown(NationalMetrics metrics, Example.Expected expected) {
        return expected.place()
                .problem("There is no figure " + named(expected), "Use one of " + known(metrics, expected));
    }

    private static String named(Example.Expected expected) {
        return "\"" + expected.metric() + "\""
                + (expected.group().isEmpty() ? "" : " for the " + expected.group() + " \"" + expected.of() + "\"");
    }

    /** The figures of that name with their groups, else every name. */
    private static String known(NationalMetrics metrics, Example.Expected expected) {
        String same = metrics.values().stream()
                .filter(value -> value.metric().equals(expected.metric()))
                .map(value -> value.group().isEmpty() ? "no group" : value.group() + ": " + value.groupValue())
                .collect(Collectors.joining(", "));
        return same.isEmpty()
                ? metrics.values().stream().map(MetricValue::metric).distinct().collect(Collectors.joining(", "))
                : same;
    }

    private static String text(Optional<Figure> figure) {
        if (figure.orElseThrow() instanceof Figure.Known known) {
            return plain(known.value().toPlainString());
        }
        return figure.orElseThrow() instanceof Figure.NotApplicable ? "[z]" : "[x]";
    }

    private static String plain(String text) {
        return text.startsWith("[")
                ? text
                : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    private static void everyMetricIsShown(Programme programme, List<Example> examples) {
        assertThat(programme.metrics().stream()
                        .map(MetricDefinition::id)
                        .filter(id -> examples.stream()
                                .flatMap(example -> example.figures().stream())
                                .noneMatch(figure -> figure.metric().equals(id)))
                        .toList())
                .as("metrics without an example; write one for each in input/%s/examples.yml", programme.id())
                .isEmpty();
    }

    @Test
    void tellsWhatToWriteWhereAProgrammeHasNoExamples() {
        assertThatThrownBy(() -> ExamplesFile.read(temporary, FIRST.read().form()))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("examples.yml:1: ")
                .hasMessageContaining("Write one example a metric");
    }

    @Test
    void tellsTheLineOfAFieldThatTheFormDoesNotHave() {
        assertThatThrownBy(() -> example("- { trust: ZA1, colour: red }", "trusts-remaining"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("examples.yml:8: \"colour\" is no field of the return form")
                .hasMessageContaining("Write a key of return-form.csv");
    }

    @Test
    void tellsTheLineOfAFigureThatTheProgrammeDoesNotHave() throws IOException {
        Example example = example("- { trust: ZA1 }", "trusts-remainin");
        assertThatThrownBy(() -> run(FIRST, example))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("examples.yml:10: There is no figure \"trusts-remainin\"")
                .hasMessageContaining("trusts-remaining");
    }

    @Test
    void tellsTheLineOfAnAnswerThatTheFormDoesNotTake() throws IOException {
        Example example = example("- { trust: ZA1, measured_on: soon }", "trusts-remaining");
        assertThatThrownBy(() -> run(FIRST, example))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("examples.yml:8: \"measured_on\": ");
    }

    private Example example(String answers, String metric) throws IOException {
        Files.writeString(temporary.resolve("examples.yml"), """
                period: 2014-06
                defaults:
                  trusts: { opened: 2000-04-01, effective_from: 2000-04-01 }
                examples:
                  - name: One
                    reference: {}
                    returns:
                      %s
                    figures:
                      - { metric: %s, value: 1 }
                """.formatted(answers, metric));
        return ExamplesFile.read(temporary, FIRST.read().form()).get(0);
    }
}
