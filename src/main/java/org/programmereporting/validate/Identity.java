package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.Trust;

/** Who speaks, of what month, on which form. The keys of these fields are the same on every programme's form. */
final class Identity {
    static final String FORM_VERSION = ReturnForm.FORM_VERSION;
    static final String PROGRAMME = ReturnForm.PROGRAMME;
    static final String PERIOD = ReturnForm.PERIOD;
    static final String ODS_CODE = "ods_code";
    static final String TRUST_NAME = "trust_name";
    static final String SUBMISSION = "submission";
    static final String SIGNED_OFF_ON = "signed_off_on";

    private static final Pattern NAMED_BY_CODE = Pattern.compile("([A-Z][A-Z0-9]{2}(?:[A-Z0-9]{2})?)(?![A-Z0-9]).*");

    private final ReturnForm form;
    private final Register register;

    Identity(ReturnForm form, Register register) {
        this.form = form;
        this.register = register;
    }

    /** The findings about a return's identity; at least one rejects it when it has no usable code. */
    List<Finding> check(String file, ReportingPeriod folder, Answers answers, List<Finding> soFar) {
        List<Finding> findings = new ArrayList<>();
        answers.value(FORM_VERSION).flatMap(this::version).ifPresent(findings::add);
        answers.value(PROGRAMME).flatMap(this::programme).ifPresent(findings::add);
        answers.value(PERIOD).flatMap(value -> period(value, folder)).ifPresent(findings::add);
        answers.value(ODS_CODE).flatMap(value -> code(value, folder)).ifPresent(findings::add);
        trust(answers)
                .flatMap(code -> answers.value(TRUST_NAME).flatMap(name -> name(code, name, folder)))
                .ifPresent(findings::add);
        boolean isRejected = soFar.stream().anyMatch(finding -> finding.severity() == Severity.REJECT);
        if (answers.value(ODS_CODE).isEmpty() && !isRejected) {
            findings.add(new Finding(
                    FindingCode.CODE_MISSING,
                    Severity.REJECT,
                    Source.of(file),
                    label(ODS_CODE),
                    "",
                    "The trust's code is missing. Enter your trust's ODS code."));
        }
        return findings;
    }

    /** The registered trust that the return names. */
    Optional<OdsCode> trust(Answers answers) {
        return answers.value(ODS_CODE)
                .flatMap(value -> OdsCode.of(value.value().toString()))
                .filter(this::isRegistered);
    }

    /** The registered trust with whose code the file's name begins. */
    Optional<OdsCode> namedBy(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        Matcher matcher = NAMED_BY_CODE.matcher(name);
        return matcher.matches() ? OdsCode.of(matcher.group(1)).filter(this::isRegistered) : Optional.empty();
    }

    /** The month that the return itself names. */
    Optional<ReportingPeriod> period(RawReturn raw) {
        Optional<FieldValue> month = Optional.ofNullable(raw.values().get(PERIOD))
                .flatMap(cell -> form.field(PERIOD)
                        .flatMap(field -> ValueParser.parse(cell, field).value()));
        return month.filter(FieldValue.OfMonth.class::isInstance)
                .map(FieldValue.OfMonth.class::cast)
                .map(FieldValue.OfMonth::month);
    }

    private boolean isRegistered(OdsCode code) {
        return register.trusts().stream().anyMatch(trust -> trust.code().equals(code));
    }

    private Optional<Finding> version(SourcedValue value) {
        String version = value.value().toString();
        if (version.equals(form.version())) {
            return Optional.empty();
        } else if (form.olderVersions().contains(version)) {
            return Optional.of(finding(
                    FindingCode.FORM_VERSION_OLDER,
                    Severity.NOTE,
                    FORM_VERSION,
                    value,
                    "Version " + version + " of the form was used; " + form.version()
                            + " is the current one. Use the form that was issued for the month."));
        }
        return Optional.of(finding(
                FindingCode.FORM_VERSION_UNKNOWN,
                Severity.REJECT,
                FORM_VERSION,
                value,
                Words.quoted(version) + " is not a version of the form; " + form.version()
                        + " is the current one. Use the form that was issued for the month."));
    }

    private Optional<Finding> programme(SourcedValue value) {
        if (value.value().toString().equalsIgnoreCase(form.programme())) {
            return Optional.empty();
        }
        return Optional.of(finding(
                FindingCode.PROGRAMME_DIFFERS,
                Severity.REJECT,
                PROGRAMME,
                value,
                "The return is for " + Words.quoted(value.value()) + ", and this is \"" + form.programme()
                        + "\". Send it to its own programme."));
    }

    private Optional<Finding> period(SourcedValue value, ReportingPeriod folder) {
        if (value.value().toString().equals(folder.toString())) {
            return Optional.empty();
        }
        return Optional.of(finding(
                FindingCode.PERIOD_DIFFERS,
                Severity.REJECT,
                PERIOD,
                value,
                "The return speaks of " + value.value() + ", but came for " + folder + ". Send the form of " + folder
                        + ", or have this one put to " + value.value() + "."));
    }

    private Optional<Finding> code(SourcedValue value, ReportingPeriod folder) {
        Optional<OdsCode> code = OdsCode.of(value.value().toString());
        if (code.filter(this::isRegistered).isEmpty()) {
            return Optional.of(finding(
                    FindingCode.CODE_UNKNOWN,
                    Severity.REJECT,
                    ODS_CODE,
                    value,
                    Words.quoted(value.value())
                            + " is not in the register of trusts. Enter your trust's own ODS code."));
        }
        return code.flatMap(known -> register.trustOn(known, folder.lastDay()))
                .filter(trust -> !trust.isOpenOn(folder.lastDay()))
                .map(trust -> finding(
                        FindingCode.CODE_CLOSED, Severity.REJECT, ODS_CODE, value, closed(trust, folder.lastDay())));
    }

    private String closed(Trust trust, LocalDate day) {
        if (day.isBefore(trust.opened())) {
            return trust.code() + " opens on " + Words.date(trust.opened())
                    + ". Report under the code that holds the contracts until then.";
        }
        OdsCode holder = register.holderOn(trust.code(), day);
        String since = trust.code() + " was closed"
                + trust.closed().map(last -> " on " + Words.date(last)).orElse("") + ". ";
        if (holder.equals(trust.code())) {
            return since + "Ask the centre under which code to report.";
        }
        String name = register.trustOn(holder, day)
                .map(next -> " (" + next.name() + ")")
                .orElse("");
        return since + "Report under its successor's code, " + holder + name + ".";
    }

    private Optional<Finding> name(OdsCode code, SourcedValue value, ReportingPeriod folder) {
        String wanted = plain(value.value().toString());
        String registered =
                register.trustOn(code, folder.lastDay()).map(Trust::name).orElse("");
        if (plain(registered).equals(wanted)) {
            return Optional.empty();
        }
        boolean otherTime = register.trusts().stream()
                .anyMatch(trust ->
                        trust.code().equals(code) && plain(trust.name()).equals(wanted));
        return Optional.of(finding(
                FindingCode.NAME_DIFFERS,
                otherTime ? Severity.NOTE : Severity.QUERY,
                TRUST_NAME,
                value,
                code + " is \"" + registered + "\" in the register, not " + Words.quoted(value.value())
                        + ". Check that code and name belong together."));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private Finding finding(FindingCode code, Severity severity, String key, SourcedValue value, String words) {
        return new Finding(
                code, severity, value.source(), label(key), value.value().toString(), words);
    }

    private String label(String key) {
        return form.field(key).map(FormField::label).orElse(key);
    }
}
