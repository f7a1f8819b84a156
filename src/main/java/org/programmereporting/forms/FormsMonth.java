package org.programmereporting.forms;

import java.util.Optional;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;

/**
 * What all forms of a month have in common.
 *
 * @param month the month that the returns will speak of
 * @param dates when they are due; none when the calendar does not know yet
 * @param title of the programme
 * @param publisher who issues the forms
 * @param language of the form, such as en-GB
 */
public record FormsMonth(
        ReturnForm form,
        ReportingPeriod month,
        Optional<CalendarEntry> dates,
        String title,
        String publisher,
        String language) {}
