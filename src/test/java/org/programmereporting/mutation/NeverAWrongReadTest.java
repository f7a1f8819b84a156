package org.programmereporting.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.programmereporting.returns.CheckedReturn;

/** Whatever rows and columns somebody puts in or takes out, and whatever rows are moved: an answer is read as it was, held, or missing, but never another one. */
class NeverAWrongReadTest {
    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.RANDOM_SEED)
    void whateverIsMovedNoAnswerIsTakenForAnother(@ForAll("changes") List<String> changes) {
        PlainBook book = DamagedCopies.BOOK.copy();
        new WorkbookChange(book).make(String.join("; ", changes));
        CheckedReturn judged = DamagedCopies.check("ZL8.xlsx", XlsxText.of(book));
        if (judged.answers().isEmpty()) {
            return; // rejected: nothing of it counts
        }
        Map<String, String> answers = DamagedCopies.answers(judged);
        judged.answers().get().held().forEach(answers::remove);
        assertThat(DamagedCopies.ANSWERS).as(changes + ": " + judged.findings()).containsAllEntriesOf(answers);
    }

    @Provide
    Arbitrary<List<String>> changes() {
        Arbitrary<String> sheet = Arbitraries.of("Return", "Return", "Contracts", "Milestones", "Tasks", "Risks");
        Arbitrary<Integer> row = Arbitraries.integers().between(1, 62);
        Arbitrary<Integer> column = Arbitraries.integers().between(0, 8);
        Arbitrary<String> rows = Combinators.combine(
                        Arbitraries.of("insert row ", "delete row ", "insert 2 rows "), sheet, row)
                .as((what, on, at) -> what + on + "!" + at);
        Arbitrary<String> columns = Combinators.combine(
                        Arbitraries.of("insert column ", "delete column "), sheet, column)
                .as((what, on, at) -> what + on + "!" + letter(at));
        Arbitrary<String> moves = Combinators.combine(row, row)
                .as((from, to) -> "insert row Return!" + to + "; move Return!A" + (from < to ? from : from + 1) + ":P"
                        + (from < to ? from : from + 1) + " to A" + to);
        return Arbitraries.oneOf(rows, columns, moves).list().ofMinSize(1).ofMaxSize(4);
    }

    private static char letter(int column) {
        return (char) ('A' + column);
    }
}
