package org.programmereporting.mutation;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.Trust;
import org.programmereporting.validate.ReturnChecker;

/** The good return, the programme that it is judged by, and the answers that are read from it undamaged. */
final class DamagedCopies {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final Programme PROGRAMME = new ProgrammeFolder(Path.of("input", "pacs-exit")).read();
    private static final ReturnChecker CHECKER =
            new ReturnChecker(PROGRAMME.form(), PROGRAMME.reference().register(), PROGRAMME.rules());
    static final GoodReturn GOOD = goodReturn();
    static final PlainBook BOOK = GOOD.book();
    static final Map<String, String> ANSWERS = answers(check("ZL8.xlsx", XlsxText.of(BOOK)));

    private DamagedCopies() {}

    static CheckedReturn check(String file, byte[] bytes) {
        return CHECKER.check(
                JUNE, file, "0".repeat(64), Optional.empty(), new ReturnReaders().read(file, bytes, PROGRAMME.form()));
    }

    /** All answers by path, numbers without needless noughts. */
    static Map<String, String> answers(CheckedReturn judged) {
        Map<String, String> answers = new TreeMap<>();
        StatusReturn status = judged.answers().orElseThrow(() -> new AssertionError(judged.findings()));
        status.values().forEach((key, value) -> answers.put(key, plain(value.value())));
        status.tables()
                .forEach((table, rows) -> rows.forEach(row -> row.values()
                        .forEach((key, value) ->
                                answers.put(StatusReturn.heldPath(table, row.key(), key), plain(value.value())))));
        return answers;
    }

    private static String plain(FieldValue value) {
        return value instanceof FieldValue.OfNumber number
                ? number.number().stripTrailingZeros().toPlainString()
                : value.toString();
    }

    private static GoodReturn goodReturn() {
        Trust trust = PROGRAMME.reference().register().trusts().stream()
                .filter(each -> each.code().value().equals("ZL8"))
                .findFirst()
                .orElseThrow();
        return new GoodReturn(PROGRAMME.form(), trust.code().value(), trust.name());
    }
}
