package org.programmereporting.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Correction;
import org.programmereporting.returns.FieldPath;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** One correction held against the return it is about: the return with it, or why it was refused. */
final class CorrectedReturn {
    private final Correction correction;
    private final CheckedReturn file;
    private final FormField field;
    private final FieldPath path;
    private final StatusReturn answers;
    private final Optional<SourcedValue> stands;
    private final ValueParser.Answer answer;

    CorrectedReturn(Correction correction, ReturnForm form, CheckedReturn file, UnaryOperator<StatusReturn> filled) {
        this.correction = correction;
        this.file = file;
        this.path = correction.field();
        this.field = form.field(path.ofForm())
                .orElseThrow(() -> new IllegalArgumentException("the form has no field " + path.ofForm()));
        this.answers = file.answers().map(filled).orElseThrow();
        this.stands = answers.value(path);
        this.answer = ValueParser.parse(cell(), field);
    }

    /** Why the correction cannot be applied, with the remedy. */
    Optional<String> refusal() {
        if (!path.isSingle() && answers.row(path.table(), path.row()).isEmpty()) {
            return Optional.of("The return has no row " + Words.quoted(path.row()) + " in " + path.table()
                    + ", so nothing was corrected. Correct the row's name, or delete the line.");
        } else if (!isOld(correction.oldValue())) {
            return Optional.of((stands.isEmpty() ? "No value stands there" : stood() + " stands there")
                    + ", not " + Words.quoted(correction.oldValue())
                    + ", so nothing was corrected. Check the return, and enter what stands as \"old\".");
        } else if (answer.held()) {
            return answer.finding().map(finding -> "Not applied: " + finding.message());
        }
        return new Requirements(correction.period())
                .missing(cell(), field)
                .map(none -> "Not applied: " + none.message());
    }

    /** The return with the correction, or as it was when it was refused. */
    CheckedReturn file() {
        if (refusal().isPresent()) {
            return file;
        }
        Optional<SourcedValue> value = answer.value().map(parsed -> new SourcedValue(parsed, correction.source()));
        List<Finding> findings = Stream.of(file.findings().stream().map(this::settledHold), Stream.of(note()), doubts())
                .flatMap(some -> some)
                .toList();
        return Outcomes.renewed(file.withAnswers(answers.with(path, value)).withFindings(findings));
    }

    private Finding note() {
        return new Finding(
                FindingCode.CORRECTED,
                Severity.NOTE,
                stands.map(SourcedValue::source).orElse(Source.of(file.file())),
                field.label(),
                stands.map(value -> value.value().toString()).orElse(""),
                "The centre corrected " + place() + ", " + (stands.isEmpty() ? "which had no value" : stood()) + ", to "
                        + answer.value().map(Words::quoted).orElse("no value") + ", as told by "
                        + correction.toldBy() + ": " + stop(correction.reason()) + " See " + correction.source()
                        + ".");
    }

    /** What a trust would be asked about such a value, at the line. */
    private Stream<Finding> doubts() {
        return answer.finding().filter(doubt -> doubt.severity() == Severity.QUERY).stream();
    }

    /** The finding that held this answer holds nothing any more. */
    private Finding settledHold(Finding finding) {
        return holds().filter(finding::equals).isPresent()
                ? finding.settled("The centre corrected it: " + correction.source() + ".")
                : finding;
    }

    /** A held answer has no cell of its own any more: its label says which, and among rows its line on the sheet. */
    private Optional<Finding> holds() {
        List<Finding> named = file.findings().stream()
                .filter(finding ->
                        finding.severity() == Severity.HOLD && finding.field().equals(field.label()))
                .toList();
        return named.stream()
                .filter(this::isInRow)
                .findFirst()
                .or(() -> path.isSingle() && named.size() == 1 ? named.stream().findFirst() : Optional.empty());
    }

    private boolean isInRow(Finding finding) {
        Optional<Integer> line = lineOf(finding.source());
        return file.answers()
                .flatMap(given -> given.row(path.table(), path.row()))
                .filter(row -> row.values().values().stream()
                        .map(SourcedValue::source)
                        .anyMatch(
                                source -> source.sheet().equals(finding.source().sheet())
                                        && line.isPresent()
                                        && lineOf(source).equals(line)))
                .isPresent();
    }

    private static Optional<Integer> lineOf(Source source) {
        return CellAddress.of(source.cell()).map(CellAddress::row);
    }

    private boolean isOld(String old) {
        if (old.isEmpty() || stands.isEmpty()) {
            return old.isEmpty() && stands.isEmpty();
        }
        FieldValue standing = stands.get().value();
        return old.equals(standing.toString())
                || ValueParser.parse(new RawCell(RawCell.text(old), correction.source()), field)
                        .value()
                        .filter(parsed -> isSame(parsed, standing))
                        .isPresent();
    }

    private static boolean isSame(FieldValue one, FieldValue other) {
        if (one instanceof FieldValue.OfNumber number && other instanceof FieldValue.OfNumber standing) {
            return number.number().compareTo(standing.number()) == 0;
        }
        return one.equals(other);
    }

    private RawCell cell() {
        return new RawCell(RawCell.text(correction.newValue()), correction.source());
    }

    private String place() {
        return path.isSingle() ? field.label() : field.label() + " of " + path.row();
    }

    private String stood() {
        return stands.map(value -> Words.quoted(value.value())).orElse("");
    }

    private static String stop(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
