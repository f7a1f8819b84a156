package org.programmereporting.validate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.RawReturn.RawRow;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.Succession;
import org.programmereporting.returns.Trust;

/** A return without a fault, of ZA1 for June 2014 unless another is asked for, to be changed field by field. */
final class ExampleReturn {
    static final ReportingPeriod JUNE = new ReportingPeriod(YearMonth.of(2014, 6));
    static final Register REGISTER = register();

    private final String file;
    private final ReportingPeriod period;
    private String sha256 = "0".repeat(64);
    private final Map<String, RawCell> values = new HashMap<>();
    private final Map<String, List<RawRow>> tables = new HashMap<>();
    private final List<Finding> observations = new ArrayList<>();
    private final List<RuleDefinition> rules = new ArrayList<>();

    private ExampleReturn(String file, ReportingPeriod period) {
        this.file = file;
        this.period = period;
    }

    static ExampleReturn aReturn() {
        return aReturn("ZA1", "Alpha NHS Trust", "2014-06");
    }

    /** Of the same trust for another month. */
    static ExampleReturn aReturnOf(String period) {
        return aReturn("ZA1", "Alpha NHS Trust", period);
    }

    static ExampleReturn aReturn(String code, String name, String period) {
        return aReturn(code + "-" + period + ".xlsx", code, name, period);
    }

    /** Of a trust whose file may be named for another. */
    static ExampleReturn aReturn(String file, String code, String name, String period) {
        ReportingPeriod month = ReportingPeriod.of(period).orElseThrow();
        ExampleReturn example = new ExampleReturn(file, month);
        ExampleForm.FORM.singles().forEach(field -> example.with(field.key(), ""));
        ExampleForm.FORM.tables().forEach(table -> example.tables.put(table, new ArrayList<>()));
        return example.with("form_version", "2014.2")
                .with("programme", "pacs-exit")
                .with("period", period)
                .with("ods_code", code)
                .with("trust_name", name)
                .with("submission", "primary")
                .with("completed_by", "A Person")
                .with("completed_by_email", "a.person@alpha.example")
                .with("procurement_stage", "shortlist")
                .with("funding_approved", "yes")
                .with("measured_on", month.lastDay())
                .with("studies_migrated", 100)
                .with("tb_migrated", 1.5)
                .with("delivery_confidence", "green");
    }

    /** With a rule as {@code programme.yml} declares it. */
    ExampleReturn under(String kind, Map<String, List<String>> settings) {
        rules.add(new RuleDefinition(kind, settings));
        return this;
    }

    ExampleReturn under(List<RuleDefinition> definitions) {
        rules.addAll(definitions);
        return this;
    }

    ExampleReturn with(String key, Object value) {
        FormField field = ExampleForm.field(key);
        values.put(key, new RawCell(content(value), source(field.sheet(), field.cell())));
        return this;
    }

    ExampleReturn without(String key) {
        values.remove(key);
        return this;
    }

    ExampleReturn withoutTable(String table) {
        tables.remove(table);
        return this;
    }

    ExampleReturn observed(Finding finding) {
        observations.add(finding);
        return this;
    }

    /** A row of a table: column, value, column, value. */
    ExampleReturn row(String table, Object... columnsAndValues) {
        List<RawRow> rows = tables.getOrDefault(table, new ArrayList<>());
        Map<String, RawCell> cells = new HashMap<>();
        for (FormField field : ExampleForm.FORM.columnsOf(table)) {
            cells.put(field.key(), cell(field, rows.size(), ""));
        }
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            FormField field = ExampleForm.field(table + "." + columnsAndValues[i]);
            cells.put(field.key(), cell(field, rows.size(), columnsAndValues[i + 1]));
        }
        rows.add(new RawRow(cells));
        return this;
    }

    CheckedReturn check() {
        return check(file);
    }

    CheckedReturn check(String named) {
        return new ReturnChecker(ExampleForm.FORM, REGISTER, rules)
                .check(period, named, sha256, Optional.empty(), new RawReturn(values, tables, observations));
    }

    /** Under the hash of other bytes. */
    ExampleReturn hashed(String hash) {
        sha256 = hash;
        return this;
    }

    /** The findings as severity, code, cell and message. */
    List<String> findings() {
        return words(check());
    }

    static List<String> words(CheckedReturn checked) {
        return checked.findings().stream()
                .map(finding -> finding.severity().id() + " " + finding.code().id() + " "
                        + finding.source().sheet() + "!" + finding.source().cell() + ": " + finding.message())
                .toList();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static RawCell.Content content(Object value) {
        if (value instanceof RawCell.Content content) {
            return content;
        } else if (value instanceof LocalDate day) {
            return new RawCell.Dated(day);
        } else if (value instanceof Number number) {
            return new RawCell.Numeric(new BigDecimal(number.toString()));
        } else if (value instanceof Boolean truth) {
            return new RawCell.Logical(truth);
        }
        return RawCell.text(value.toString());
    }

    private RawCell cell(FormField field, int row, Object value) {
        return new RawCell(content(value), source(field.sheet(), field.cell().down(row + 1)));
    }

    private Source source(String sheet, CellAddress address) {
        return new Source(file, sheet, address.toString());
    }

    private static Register register() {
        OdsCode closed = new OdsCode("ZC3");
        List<Trust> trusts = List.of(
                trust("ZA1", "Alpha Hospital", "2001-04-01", "2001-04-01", ""),
                trust("ZA1", "Alpha NHS Trust", "2001-04-01", "2010-04-01", ""),
                trust("ZB2", "Beta NHS Foundation Trust", "2001-04-01", "2001-04-01", ""),
                trust("ZC3", "Gamma NHS Trust", "2001-04-01", "2001-04-01", "2014-03-31"),
                trust("ZD4", "Delta NHS Trust", "2001-04-01", "2001-04-01", "2014-03-31"),
                trust("ZE5", "Epsilon NHS Trust", "2015-04-01", "2015-04-01", ""));
        List<Succession> successions =
                List.of(new Succession(closed, new OdsCode("ZB2"), LocalDate.parse("2014-04-01"), "merger"));
        return new Register(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                trusts,
                List.of(),
                List.of(),
                successions,
                List.of(),
                List.of(),
                List.of());
    }

    private static Trust trust(String code, String name, String opened, String from, String closed) {
        return new Trust(
                new OdsCode(code),
                name,
                "Y56",
                LocalDate.parse(opened),
                closed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(closed)),
                LocalDate.parse(from));
    }
}
