package org.programmereporting.programme;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.programme.CsvTable.Line;
import org.programmereporting.returns.Assessment;
import org.programmereporting.returns.BaselineChange;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.Correction;
import org.programmereporting.returns.DeadlineChange;
import org.programmereporting.returns.Decision;
import org.programmereporting.returns.FieldPath;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Rating;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ScopeExit;
import org.programmereporting.returns.Severity;

/**
 * What the centre itself decided: deadlines, baselines, who leaves the programme, corrections of returns, queries, its own view of
 * trusts. Every line must be right,
 * known by then or not; lines that contradict each other are refused.
 */
final class CentreFiles {
    private final ReferenceFolder folder;
    private final TrustFiles trusts;
    private final Holdings holdings;

    CentreFiles(ReferenceFolder folder, TrustFiles trusts, Holdings holdings) {
        this.folder = folder;
        this.trusts = trusts;
        this.holdings = holdings;
    }

    Dated<DeadlineChange> deadlines(List<Cohort> cohorts) {
        List<String> ids = cohorts.stream().map(Cohort::id).toList();
        Set<String> seen = new HashSet<>();
        return folder.optional(
                "deadlines",
                row -> new DeadlineChange(
                        row.oneOf("cohort", ids),
                        row.date("deadline"),
                        row.date("effective_from"),
                        row.text("reason"),
                        row.source()),
                line -> once(
                        seen,
                        line.value().cohort() + line.value().effectiveFrom(),
                        "The deadline of " + line.value().cohort() + " changes twice on "
                                + line.value().effectiveFrom()),
                "cohort",
                "deadline",
                "effective_from",
                "reason",
                "approved_by");
    }

    Dated<ScopeExit> scopeExits() {
        Set<String> seen = new HashSet<>();
        return folder.optional(
                "scope",
                row -> new ScopeExit(
                        trusts.trust(row, "trust"), row.date("leaves_on"), row.text("reason"), row.source()),
                line -> leavesOnce(line.value(), seen),
                "trust",
                "leaves_on",
                "reason",
                "approved_by");
    }

    private void leavesOnce(ScopeExit exit, Set<String> seen) {
        once(seen, exit.trust().value(), exit.trust() + " leaves the programme twice");
        if (holdings.of(exit.trust(), exit.leavesOn()).isEmpty()) {
            throw new CsvRow.WrongCell(
                    exit.trust() + " holds no contract on " + exit.leavesOn() + ", so it cannot leave the programme",
                    "Correct the code, or delete the line");
        }
    }

    Dated<BaselineChange> baselineChanges(List<String> services) {
        Dated<BaselineChange> changes = folder.optional(
                "baseline-changes",
                row -> new BaselineChange(
                        trusts.trust(row, "trust"),
                        row.oneOf("service", services),
                        row.date("old_baseline"),
                        row.date("new_baseline"),
                        row.date("effective_from"),
                        row.text("approval_reference"),
                        row.source()),
                "trust",
                "service",
                "old_baseline",
                "new_baseline",
                "effective_from",
                "approval_reference",
                "approved_by");
        Set<String> seen = new HashSet<>();
        Line.check(changes.file(), changes.lines(), line -> {
            BaselineChange change = line.value();
            once(
                    seen,
                    change.trust() + change.service() + change.effectiveFrom(),
                    "The baseline of the " + change.service() + " contract of " + change.trust() + " changes twice on "
                            + change.effectiveFrom());
            requireOldBaseline(change, holdings.baselinesBefore(change, changes.all()));
        });
        return changes;
    }

    private static void requireOldBaseline(BaselineChange change, List<LocalDate> standing) {
        if (!standing.contains(change.oldBaseline())) {
            String contract = "the " + change.service() + " contract of " + change.trust();
            throw new CsvRow.WrongCell(
                    "\"old_baseline\" is " + change.oldBaseline() + ", but "
                            + (standing.isEmpty()
                                    ? contract + " has no baseline before " + change.effectiveFrom()
                                    : "the baseline of " + contract + " before " + change.effectiveFrom() + " is "
                                            + standing.stream()
                                                    .map(LocalDate::toString)
                                                    .collect(Collectors.joining(" or "))),
                    "Correct the line, or the baseline in contracts.csv");
        }
    }

    Dated<Correction> corrections(ReturnForm form) {
        return folder.optional(
                "corrections",
                row -> correction(row, form),
                "trust",
                "period",
                "field",
                "old",
                "new",
                "reason",
                "told_by",
                "entered_by",
                "approved_by");
    }

    private Correction correction(CsvRow row, ReturnForm form) {
        if (row.any("old").equals(row.any("new"))) {
            throw new CsvRow.WrongCell("\"old\" and \"new\" are the same", "Enter what stands, and what should stand");
        }
        return new Correction(
                trusts.trust(row, "trust"),
                row.period("period"),
                field(row, form),
                row.any("old"),
                row.any("new"),
                row.text("reason"),
                row.text("told_by"),
                row.text("entered_by"),
                row.text("approved_by"),
                row.source());
    }

    private static FieldPath field(CsvRow row, ReturnForm form) {
        FieldPath path = row.parsed(
                "field",
                text -> FieldPath.of(text)
                        .filter(named -> form.field(named.ofForm()).isPresent())
                        .orElseThrow(IllegalArgumentException::new),
                "a field of the form",
                "Write the key of return-form.csv; of a table, table[row].key, the row being what its first"
                        + " column says");
        FormField field = form.field(path.ofForm()).orElseThrow();
        boolean namesRow = !path.isSingle() && form.columnsOf(path.table()).indexOf(field) == 0;
        if (namesRow || field.severity() == Severity.REJECT) {
            throw new CsvRow.WrongCell(
                    "\"" + path + "\" says what the " + (namesRow ? "row" : "return")
                            + " is about and is not corrected",
                    "Ask the trust for a new return");
        }
        return path;
    }

    Dated<Decision> decisions() {
        return folder.optional(
                "decisions",
                row -> new Decision(
                        trusts.trust(row, "trust"),
                        row.period("period"),
                        row.oneOf("code", FindingCode.values(), FindingCode::id),
                        row.any("cell"),
                        row.any("field"),
                        row.oneOf("decision", Decision.Verdict.values(), Decision.Verdict::id),
                        row.text("reason"),
                        row.text("by_whom"),
                        row.source()),
                "trust",
                "period",
                "code",
                "cell",
                "field",
                "decision",
                "reason",
                "by_whom");
    }

    /** The centre's own view of how trusts deliver, by one of the programme's ratings. */
    Dated<Assessment> assessments(List<Rating> ratings) {
        List<String> ids = ratings.stream().map(Rating::id).toList();
        Once once = new Once();
        return folder.optional(
                "assessments", row -> assessment(row, ids, once), "trust", "period", "rating", "assessed_by", "reason");
    }

    private Assessment assessment(CsvRow row, List<String> ratings, Once once) {
        Assessment assessment = new Assessment(
                trusts.trust(row, "trust"),
                row.period("period"),
                row.oneOf("rating", ratings),
                row.text("assessed_by"),
                row.text("reason"),
                row.source());
        return once.about("The assessment of " + assessment.trust() + " for " + assessment.period(), row, assessment);
    }

    private static void once(Set<String> seen, String key, String what) {
        if (!seen.add(key)) {
            throw new CsvRow.WrongCell(what, "Keep one line");
        }
    }
}
