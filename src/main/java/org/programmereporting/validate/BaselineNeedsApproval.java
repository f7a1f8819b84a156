package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.BaselineChange;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * {@code baseline-needs-approval}: a baseline moves, or goes away, only with an approval: a reference that the return before did not give yet, or an
 * approved line of {@code baseline-changes.csv}; or a merger brings the trust a contract with that baseline. A contract's reference stands in its own row, and its line names the new date; where the reference
 * stands in another table, as for milestones, any reference or line of the trust since the earlier return will do. Else the earlier baseline stays.
 */
final class BaselineNeedsApproval implements EarlierRule {
    private final String table;
    private final FormField key;
    private final FormField baseline;
    private final FormField approval;

    BaselineNeedsApproval(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "table", "baseline", "approval");
        this.table = settings.table("table");
        this.key = settings.key(table);
        this.baseline = settings.dates(table, "baseline");
        this.approval = settings.path("approval");
    }

    @Override
    public List<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register) {
        List<EarlierFinding> moved = new ArrayList<>();
        for (ReturnRow row : now.rows(table)) {
            Optional<LocalDate> old = baseline(before.row(table, row.key()));
            if (old.isPresent()
                    && !old.equals(row.date(baseline.key()))
                    && (row.value(baseline.key()).isPresent() || RuleFindings.isMissing(now, row, baseline))
                    && !isReferred(now, before, row)
                    && !isApproved(row, now, before, register)
                    && !isTakenOver(row, now, register)) {
                moved.add(finding(row, old.get()));
            }
        }
        return moved;
    }

    private Optional<LocalDate> baseline(Optional<ReturnRow> row) {
        return row.isEmpty() ? Optional.empty() : row.get().date(baseline.key());
    }

    private boolean isReferred(StatusReturn now, StatusReturn before, ReturnRow row) {
        List<ReturnRow> rows = isOwn() ? List.of(row) : now.rows(approval.table());
        return rows.stream()
                .anyMatch(one -> one.text(approval.key())
                        .filter(reference -> !before.row(approval.table(), one.key())
                                .flatMap(old -> old.text(approval.key()))
                                .equals(Optional.of(reference)))
                        .isPresent());
    }

    private boolean isApproved(ReturnRow row, StatusReturn now, StatusReturn before, Register register) {
        List<OdsCode> lineage = register.lineage(now.trust(), now.period().lastDay());
        return register.baselineChanges().stream()
                .filter(change -> lineage.contains(change.trust()))
                .filter(change -> !change.effectiveFrom().isAfter(now.period().lastDay()))
                .anyMatch(change -> isOwn() ? isOf(change, row) : isSince(change, before));
    }

    /** The register gives a merged contract the latest baseline of its predecessors. */
    private boolean isTakenOver(ReturnRow row, StatusReturn now, Register register) {
        List<OdsCode> lineage = register.lineage(now.trust(), now.period().lastDay());
        return isOwn()
                && row.date(baseline.key()).isPresent()
                && register.contracts().stream()
                        .filter(contract -> lineage.contains(contract.trust())
                                && !contract.trust().equals(now.trust()))
                        .anyMatch(contract -> contract.service().equals(row.key())
                                && row.date(baseline.key()).equals(contract.baselineExit()));
    }

    private boolean isOf(BaselineChange change, ReturnRow row) {
        return change.service().equals(row.key()) && row.date(baseline.key()).equals(Optional.of(change.newBaseline()));
    }

    private static boolean isSince(BaselineChange change, StatusReturn before) {
        return change.effectiveFrom().isAfter(before.period().lastDay());
    }

    /** The reference stands in the row of the baseline. */
    private boolean isOwn() {
        return approval.table().equals(table);
    }

    private EarlierFinding finding(ReturnRow row, LocalDate old) {
        Optional<SourcedValue> moved = row.value(baseline.key());
        Source source = moved.map(SourcedValue::source).orElseGet(() -> BlankPlace.in(row, key, baseline));
        String change = row.date(baseline.key())
                .map(day -> " moved from " + Words.date(old) + " to " + Words.date(day))
                .orElse(" was " + Words.date(old) + " and is empty now");
        return EarlierFinding.hold(
                FindingCode.BASELINE_MOVED,
                baseline,
                source,
                moved.map(value -> value.value().toString()).orElse(""),
                StatusReturn.heldPath(table, row.key(), baseline.key()),
                baseline.label() + " of " + row.key() + change + " without an approval, so " + Words.date(old)
                        + " stays. Give the approval's reference (" + approval.label() + "), or put the baseline"
                        + " back.");
    }
}
