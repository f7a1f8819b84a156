package org.programmereporting.collect.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCsvTest {
    private static final int LONGEST = 40;
    private static final int MOST = 50;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                ",",
                ",\n",
                "a",
                "a,b",
                "a,b\n",
                "a,b\n\nc,d",
                " a , b \n,\n c,d ",
                "a,b\n,,\n \t \nc",
                "a\\,b\\\n'c',`d`",
                "a\u0000,b\u2028c\u0085\u000Bd\u000Ce,f",
                "é,😀\nü\uD83D,x"
            })
    void isCutAsTheLibraryCutsIt(String text) throws CsvProblem {
        assertThat(lines(text)).contains(CsvLines.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\",b", "a,b\"c", "a\r\nb", "a\rb", "01234567890123456789012345678901234567890"})
    void theLibraryLooksAtWhatCouldBeAProblem(String text) {
        assertThat(lines(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 50, 51})
    void soManyLinesAndNoMore(int count) {
        assertThat(lines("a,b\n".repeat(count)).isPresent()).isEqualTo(count <= MOST);
    }

    @Property
    void anyTextIsLeftOrCutAsTheLibraryCutsIt(@ForAll("texts") String text) throws CsvProblem {
        Optional<List<CsvLine>> lines = lines(text);
        if (lines.isPresent()) {
            assertThat(lines.get()).isEqualTo(CsvLines.parse(text));
        }
    }

    /** Mostly of letters that mean something. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> meaning = Arbitraries.of(',', ',', '\n', '\n', ' ', 'a', '\\', '\'', ';', '\t', '\u0000');
        Arbitrary<Character> letters =
                Arbitraries.oneOf(meaning, meaning, Arbitraries.chars().all());
        return letters.list().ofMaxSize(60).map(PlainCsvTest::joined);
    }

    private static String joined(List<Character> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(text::append);
        return text.toString();
    }

    private static Optional<List<CsvLine>> lines(String text) {
        return PlainCsv.lines(text, LONGEST, MOST);
    }
}
