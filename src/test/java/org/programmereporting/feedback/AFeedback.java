package org.programmereporting.feedback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.collect.SentReturnReader;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.SentReturn;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.store.Hash;

/** Feedback to ZA1 on its return for June 2014, to be given findings, files and a sent workbook. */
public final class AFeedback {
    public static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();

    private String file = "ZA1-2014-06.xlsx";
    private Optional<OdsCode> trust = OdsCode.of("ZA1");
    private FileOutcome outcome = FileOutcome.ACCEPTED;
    private Optional<SentReturn> sent = Optional.empty();
    private Optional<Standing> standing = Optional.empty();
    private final List<Finding> findings = new ArrayList<>();
    private final List<CheckedReturn> before = new ArrayList<>();
    private final List<CheckedReturn> after = new ArrayList<>();

    public AFeedback on(String file, byte[] bytes) {
        this.file = file;
        this.sent = new SentReturnReader().read(file, bytes, ExampleForm.FORM);
        return this;
    }

    public AFeedback ended(FileOutcome outcome) {
        this.outcome = outcome;
        return this;
    }

    public AFeedback finding(Severity severity, String sheet, String cell, String message) {
        Source source = new Source(file, sheet, cell);
        findings.add(new Finding(FindingCode.DATE_IMPOSSIBLE, severity, source, "A field", "sent", message));
        return this;
    }

    AFeedback fromNobody() {
        trust = Optional.empty();
        return this;
    }

    AFeedback standing(Standing standing) {
        this.standing = Optional.of(standing);
        return this;
    }

    AFeedback after(CheckedReturn earlier) {
        before.add(earlier);
        return this;
    }

    AFeedback before(CheckedReturn later) {
        after.add(later);
        return this;
    }

    static CheckedReturn aFile(String name, Optional<OdsCode> trust, FileOutcome outcome, List<Finding> findings) {
        return new CheckedReturn(
                JUNE,
                name,
                Hash.of(name),
                Optional.of(LocalDateTime.of(2014, 7, 4, 13, 2)),
                trust,
                false,
                outcome,
                outcome == FileOutcome.SUPERSEDED || outcome == FileOutcome.DUPLICATE ? "other.xlsx" : "",
                Optional.empty(),
                findings);
    }

    public Feedback feedback() {
        CheckedReturn answered = aFile(file, trust, outcome, findings);
        List<CheckedReturn> files = new ArrayList<>(before);
        files.add(answered);
        files.addAll(after);
        return new Feedback(
                new Feedback.Sender("Exit programme", "The centre", "Lead analyst", "en-GB", ""),
                JUNE,
                LocalDate.of(2014, 6, 30),
                Optional.of(LocalDateTime.of(2014, 7, 15, 17, 0)),
                ExampleForm.FORM,
                new Reply("ZA1-2014-06.xlsx", trust, answered, files),
                trust.isPresent() ? "Alpha NHS Trust" : "",
                sent,
                standing);
    }

    public FeedbackBook book() {
        return FeedbackLayout.compose(feedback());
    }

    /** The lines of the first sheet. */
    String words() {
        return String.join("\n", book().lists().get(0).lines());
    }
}
