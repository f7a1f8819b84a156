package org.programmereporting.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.distribute.MailSettings;
import org.programmereporting.distribute.Stakeholder;
import org.programmereporting.forecast.ForecastSettings;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.report.About;
import org.programmereporting.report.PackDefinition;
import org.programmereporting.report.SheetDefinition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Retention;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.schedule.Schedules;
import org.programmereporting.schedule.Timetable;
import org.programmereporting.validate.RuleDefinition;

/**
 * A programme as its folder defines it.
 *
 * @param about what stands on every cover
 * @param packs which workbooks are made beside the national one
 * @param commentary the analyst's words by period, a paragraph each
 * @param forecast how exits are forecast; none when they are not
 * @param retention how long what is kept
 * @param schedules which commands run by themselves
 * @param mail how messages leave
 * @param stakeholders who is sent what of an edition
 */
public record Programme(
        About about,
        ReturnForm form,
        ReferenceData reference,
        List<RuleDefinition> rules,
        List<MetricDefinition> metrics,
        List<SheetDefinition> sheets,
        List<PackDefinition> packs,
        Map<ReportingPeriod, List<String>> commentary,
        Optional<ForecastSettings> forecast,
        Retention retention,
        Schedules schedules,
        MailSettings mail,
        List<Stakeholder> stakeholders) {
    public Programme {
        rules = List.copyOf(rules);
        metrics = List.copyOf(metrics);
        sheets = List.copyOf(sheets);
        packs = List.copyOf(packs);
        commentary = Map.copyOf(commentary);
        stakeholders = List.copyOf(stakeholders);
    }

    /** The same programme with these reference data. */
    Programme with(ReferenceData known) {
        return new Programme(
                about,
                form,
                known,
                rules,
                metrics,
                sheets,
                packs,
                commentary,
                forecast,
                retention,
                schedules,
                mail,
                stakeholders);
    }

    public String id() {
        return about.programme();
    }

    public Timetable timetable() {
        return new Timetable(id(), schedules, reference.calendar());
    }

    public List<String> commentaryOf(ReportingPeriod period) {
        return Optional.ofNullable(commentary.get(period)).orElse(List.of());
    }
}
