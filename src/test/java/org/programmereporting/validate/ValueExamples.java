package org.programmereporting.validate;

import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.RawCell;

/** Findings about who a return is from and about single values, each provoked by a return that deserves it. */
final class ValueExamples {
    private ValueExamples() {}

    static Stream<Finding> provoked() {
        return Stream.of(identity(), dates(), numbers(), words(), rows()).flatMap(all -> all);
    }

    private static Stream<Finding> identity() {
        return Stream.of(
                        with("form_version", "2012.1"),
                        with("form_version", "2014.1"),
                        with("programme", "other-exit"),
                        with("period", "2014-05"),
                        with("period", "last June"),
                        with("ods_code", ""),
                        with("ods_code", "ALPHATRUST"),
                        with("ods_code", "Z\u0410" + "1"),
                        with("ods_code", "ZX9"),
                        with("ods_code", "ZC3"),
                        with("ods_code", "za1 "),
                        with("trust_name", "Alfa NHS Trust"),
                        notExpected())
                .flatMap(file -> file.findings().stream());
    }

    private static Stream<Finding> dates() {
        return Stream.of("31/06/2015", "TBC", "30/06/2014", "05/06/2014", 41820, day("1915-06-30"))
                .flatMap(date -> Stream.of(with("measured_on", date), with("signed_off_on", date)))
                .flatMap(file -> file.findings().stream());
    }

    private static Stream<Finding> numbers() {
        return Stream.of(
                        with("tb_migrated", "12,5"),
                        with("tb_migrated", "12.5"),
                        with("tb_migrated", 900),
                        with("studies_migrated", 1.5))
                .flatMap(file -> file.findings().stream());
    }

    private static Stream<Finding> words() {
        return Stream.of(
                        with("procurement_stage", ""),
                        with("procurement_stage", "nearly there"),
                        with("procurement_stage", "Shortlist"),
                        with("consortium", "x".repeat(101)),
                        with("confidence_narrative", "x".repeat(501)),
                        with("funding_approved", "perhaps"),
                        with("completed_by_email", "a.person at alpha.example"),
                        with("tb_migrated", new RawCell.Erroneous("#N/A")),
                        with("tb_migrated", new RawCell.Unvalued("A1+A2")))
                .flatMap(file -> file.findings().stream());
    }

    private static Stream<Finding> rows() {
        return aReturn()
                .row("contracts", "service", "PACS", "forecast_exit", day("2015-06-30"))
                .row("contracts", "service", "PACS", "forecast_exit", day("2015-07-31"))
                .check()
                .findings()
                .stream();
    }

    private static CheckedReturn with(String key, Object value) {
        return aReturn().with(key, value).check();
    }

    private static CheckedReturn notExpected() {
        return Versions.settle(List.of(aReturn().check()), Set.of()).get(0);
    }
}
