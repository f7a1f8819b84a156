package org.programmereporting.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.forms.AForm.aForm;
import static org.programmereporting.forms.AForm.at;
import static org.programmereporting.forms.AForm.day;
import static org.programmereporting.forms.AForm.text;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FormField;

/** A star marks a cell that is open to the trust. */
class FormIssuerTest {
    @Test
    void printsWhoTheTrustIsAndForWhichMonthItAnswers() {
        IssuedForm form = aForm().issue();
        assertThat(at(form, "form_version", 0)).isEqualTo("2014.2");
        assertThat(at(form, "programme", 0)).isEqualTo("pacs-exit");
        assertThat(at(form, "period", 0)).isEqualTo("2014-07");
        assertThat(at(form, "ods_code", 0)).isEqualTo("ZA1");
        assertThat(at(form, "trust_name", 0)).isEqualTo("Alpha NHS Trust");
    }

    @Test
    void repeatsWhatTheTrustSaidLastAndLeavesItOpen() {
        IssuedForm form = aForm().said("completed_by", text("A Person"))
                .said("tb_total", new FieldValue.OfNumber(new BigDecimal("12.5")))
                .issue();
        assertThat(at(form, "completed_by", 0)).isEqualTo("A Person*");
        assertThat(at(form, "tb_total", 0)).isEqualTo("12.5*");
        assertThat(at(form, "vna_supplier", 0)).isEqualTo("-*");
    }

    @Test
    void asksAfreshWhatMustBeAnsweredEachMonth() {
        IssuedForm form = aForm().said("delivery_confidence", text("green"))
                .said("measured_on", day("2014-06-30"))
                .issue();
        assertThat(at(form, "delivery_confidence", 0)).isEqualTo("-*");
        assertThat(at(form, "measured_on", 0)).isEqualTo("-*");
    }

    @Test
    void takesContractsFromTheRegisterWhateverTheReturnSaid() {
        IssuedForm form = aForm().said("contracts", "PACS", "baseline_exit", day("2016-01-01"))
                .said("contracts", "PACS", "forecast_exit", day("2015-05-05"))
                .said("contracts", "PACS", "actual_exit", day("2014-06-20"))
                .said("contracts", "LIS", "forecast_exit", day("2015-09-09"))
                .issue();
        assertThat(at(form, "contracts.service", 1)).isEqualTo("PACS");
        assertThat(at(form, "contracts.cluster", 1)).isEqualTo("london");
        assertThat(at(form, "contracts.contract_end", 1)).isEqualTo("2015-06-30");
        assertThat(at(form, "contracts.baseline_exit", 1)).isEqualTo("2015-03-31");
        assertThat(at(form, "contracts.forecast_exit", 1)).isEqualTo("2015-05-05*");
        assertThat(at(form, "contracts.actual_exit", 1)).isEqualTo("2014-06-20*");
        assertThat(at(form, "contracts.change_approval", 1)).isEqualTo("-*");
        assertThat(at(form, "contracts.service", 2)).isEqualTo("RIS");
        assertThat(at(form, "contracts.service", 3)).isEqualTo("no such cell");
    }

    @Test
    void offersWhatTheRegisterKnowsWhereTheTrustHasSaidNothing() {
        IssuedForm form = aForm().silent().issue();
        assertThat(at(form, "contracts.system", 1)).isEqualTo("National PACS*");
        assertThat(at(form, "contracts.system", 2)).isEqualTo("-*");
        assertThat(at(form, "contracts.outgoing_supplier", 1)).isEqualTo("Outgoing Systems*");
        assertThat(at(form, "contracts.exit_start", 1)).isEqualTo("2013-01-15*");
        assertThat(form.earlier()).isEmpty();
    }

    @Test
    void asksForAServiceOnceAndThenForTheContractStillHeld() {
        IssuedForm form = aForm().holding("PACS", "london", "2015-03-31", "2014-05-31")
                .holding("PACS", "eastern", "2016-03-31", "")
                .issue();
        assertThat(at(form, "contracts.cluster", 1)).isEqualTo("eastern");
        assertThat(at(form, "contracts.contract_end", 1)).isEqualTo("2016-06-30");
        assertThat(at(form, "contracts.service", 2)).isEqualTo("no such cell");
    }

    @Test
    void offersAnExitThatTheCentreConfirmed() {
        IssuedForm form = aForm().holding("PACS", "london", "2015-03-31", "2014-05-31")
                .holding("RIS", "london", "2015-03-31", "")
                .issue();
        assertThat(at(form, "contracts.service", 1)).isEqualTo("PACS");
        assertThat(at(form, "contracts.actual_exit", 1)).isEqualTo("2014-05-31*");
        assertThat(at(form, "contracts.service", 2)).isEqualTo("RIS");
        assertThat(at(form, "contracts.actual_exit", 2)).isEqualTo("-*");
    }

    @Test
    void asksForEveryMilestoneInTheFormsOrder() {
        IssuedForm form = aForm().said("milestones", "go-live", "baseline", day("2015-01-31"))
                .said("milestones", "go-live", "status", text("not started"))
                .issue();
        FormField milestone = ExampleForm.field("milestones.milestone");
        List<String> printed = form.cells().stream()
                .filter(cell -> cell.field().equals(milestone))
                .map(cell -> cell.value().orElseThrow().toString())
                .toList();
        assertThat(printed).isEqualTo(milestone.choices());
        int goLive = milestone.choices().indexOf("go-live") + 1;
        assertThat(at(form, "milestones.baseline", goLive)).isEqualTo("2015-01-31");
        assertThat(at(form, "milestones.status", goLive)).isEqualTo("not started*");
    }

    @Test
    void leavesAFixedCellOpenWhereNobodyKnowsItsValue() {
        assertThat(at(aForm().issue(), "milestones.baseline", 1)).isEqualTo("-*");
    }

    @Test
    void repeatsTheTrustsTasksAndAddsEmptyRows() {
        IssuedForm form = aForm().said("tasks", "T1", "task_id", text("T1"))
                .said("tasks", "T1", "description", text("Order disks"))
                .said("tasks", "T1", "actual_finish", day("2014-06-03"))
                .issue();
        assertThat(at(form, "tasks.task_id", 1)).isEqualTo("T1*");
        assertThat(at(form, "tasks.description", 1)).isEqualTo("Order disks*");
        assertThat(at(form, "tasks.actual_finish", 1)).isEqualTo("2014-06-03*");
        assertThat(at(form, "tasks.task_id", 2)).isEqualTo("-*");
        assertThat(at(form, "tasks.task_id", 11)).isEqualTo("-*");
        assertThat(at(form, "tasks.task_id", 12)).isEqualTo("no such cell");
    }

    @Test
    void leavesOutAnAnswerThatTheFormNoLongerOffers() {
        IssuedForm form = aForm().said("procurement_stage", text("abandoned"))
                .said("consortium", day("2014-06-03"))
                .issue();
        assertThat(at(form, "procurement_stage", 0)).isEqualTo("-*");
        assertThat(at(form, "consortium", 0)).isEqualTo("-*");
    }

    @Test
    void namesTheReturnItWasFilledInFrom() {
        assertThat(aForm().issue().earlier())
                .contains(new EarlierReturn(aForm().issue().trust(), AForm.JUNE, "ZA1-june.xlsx"));
    }
}
