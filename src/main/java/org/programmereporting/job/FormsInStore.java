package org.programmereporting.job;

import java.util.List;
import org.programmereporting.forms.FormIssuer;
import org.programmereporting.forms.FormsMonth;
import org.programmereporting.forms.IssuedForm;
import org.programmereporting.programme.Programme;
import org.programmereporting.returns.TrustPosition;

/** The forms of a month, from the store: who remains when the month opens, and what each said last before it. */
final class FormsInStore {
    private final MonthInStore month;
    private final FormIssuer issuer;

    FormsInStore(MonthInStore month, MonthRun run) {
        this.month = month;
        Programme programme = run.programme();
        this.issuer = new FormIssuer(
                new FormsMonth(
                        programme.form(),
                        run.period(),
                        programme.reference().calendarEntry(run.period()),
                        programme.about().title(),
                        programme.about().publisher(),
                        programme.about().language()),
                programme.reference().register());
    }

    /** The trusts that a return is expected from, by code. */
    List<TrustPosition> trusts() {
        return month.read().now().opening().remaining();
    }

    IssuedForm issue(TrustPosition trust) {
        return issuer.issue(trust);
    }

    List<IssuedForm> all() {
        return trusts().stream().map(this::issue).toList();
    }
}
