package org.programmereporting.sample;

import java.util.List;

/** What the form's last sheet tells the person who fills it in: a term, and what it means. */
final class FormGuidance {
    static final List<List<String>> LINES = List.of(
            List.of(
                    "Yellow and grey cells",
                    "Yellow cells are yours to fill in. Grey cells are printed on the form; please tell us if one is wrong."),
            List.of(
                    "Exit",
                    "The last day on which any part of the national service is used. Neither go-live nor the contract's end."),
            List.of(
                    "Baseline",
                    "The date first planned and agreed. It moves only with an approval, whose reference we ask for."),
            List.of(
                    "Forecast",
                    "The date you expect now, even when it is late. A forecast after the contract's end needs a mitigation."),
            List.of("Study", "One examination. It holds many images; please do not count images."),
            List.of("TB", "Decimal terabytes (1,000 GB), as stored in the archive."),
            List.of("Time-critical", "The exit date moves if this task or milestone does."),
            List.of(
                    "Delivery confidence",
                    "green: highly likely. amber-green: probable. amber: feasible, significant issues. amber-red: in doubt. red: appears unachievable."),
            List.of("Dates", "As DD/MM/YYYY. Leave a cell empty when there is no date; do not write TBC."),
            List.of(
                    "When you do not know",
                    "Answers such as 'not yet selected' and 'not decided' are welcome. An empty required cell is not."),
            List.of(
                    "Sending",
                    "Save as .xlsx and send it by 17:00 on the due date. A later, better version is a refresh."));

    private FormGuidance() {}
}
