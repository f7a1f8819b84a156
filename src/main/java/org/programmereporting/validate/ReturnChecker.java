package org.programmereporting.validate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.StatusReturn;

/** Judges a return by itself: every field, its identity, every rule; all findings at once. */
public final class ReturnChecker {
    private static final String REFRESH = "refresh";

    /** Stands in for the trust while the rules look at a return that names none; such a return is rejected and never leaves here. */
    private static final OdsCode NOBODY = new OdsCode("X00");

    private final ReturnForm form;
    private final Identity identity;
    private final List<WithinRule> rules;

    /** @throws IllegalArgumentException when a rule is not one of {@link RuleKinds}, or names what the form does not have */
    public ReturnChecker(ReturnForm form, Register register, List<RuleDefinition> rules) {
        this.form = form;
        this.identity = new Identity(form, register);
        this.rules = RuleKinds.of(WithinRule.class, RuleKinds.rules(rules, form));
    }

    /**
     * Judges one file.
     *
     * @param folderPeriod the period in whose folder it lies
     * @param received when it came; unknown, the day of its sign-off
     */
    public CheckedReturn check(
            ReportingPeriod folderPeriod, String file, String sha256, Optional<LocalDateTime> received, RawReturn raw) {
        if (isUnreadable(raw)) {
            return new CheckedReturn(
                    folderPeriod,
                    file,
                    sha256,
                    received,
                    identity.namedBy(file),
                    false,
                    FileOutcome.UNREADABLE,
                    "",
                    Optional.empty(),
                    raw.observations());
        }
        return judge(folderPeriod, file, sha256, received, raw);
    }

    /** The month that a return names itself, wherever it lies. */
    public Optional<ReportingPeriod> ownPeriod(RawReturn raw) {
        return identity.period(raw);
    }

    private CheckedReturn judge(
            ReportingPeriod folderPeriod, String file, String sha256, Optional<LocalDateTime> received, RawReturn raw) {
        Answers answers = Answers.of(raw, form, folderPeriod);
        List<Finding> findings = new ArrayList<>(raw.observations());
        findings.addAll(answers.findings());
        findings.addAll(identity.check(file, folderPeriod, answers, findings));
        Optional<OdsCode> trust = identity.trust(answers);
        StatusReturn status = answers.status(trust.orElse(NOBODY), folderPeriod);
        RuleContext context = new RuleContext(folderPeriod);
        rules.forEach(rule -> rule.check(status, context).forEach(findings::add));
        SignedOff signedOff = new SignedOff(folderPeriod, status);
        findings.addAll(signedOff.findings());
        FileOutcome outcome = Outcomes.of(findings);
        return new CheckedReturn(
                folderPeriod,
                file,
                sha256,
                received.or(() -> signedOff.day().map(LocalDate::atStartOfDay)),
                trust.or(() -> identity.namedBy(file)),
                status.text(Identity.SUBMISSION).filter(REFRESH::equals).isPresent(),
                outcome,
                "",
                outcome.isAccepted() ? Optional.of(status) : Optional.empty(),
                MostFindings.of(file, findings));
    }

    /** Nothing at all could be read: the file itself is the matter, or its lines. */
    private static boolean isUnreadable(RawReturn raw) {
        return raw.observations().stream()
                .filter(finding -> finding.severity() == Severity.REJECT)
                .anyMatch(finding ->
                        finding.code().id().startsWith("file-") || finding.code() == FindingCode.CSV_LINE_MALFORMED);
    }
}
