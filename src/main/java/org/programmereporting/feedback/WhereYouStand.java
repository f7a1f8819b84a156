package org.programmereporting.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.TrustPosition;

/** The trust's position as the centre sees it, contract by contract. */
final class WhereYouStand {
    private static final String UNKNOWN = "not known";
    private static final List<String> HEADINGS = List.of(
            "Service",
            "Contract",
            "Deadline",
            "Baseline exit",
            "Approved baseline",
            "Forecast exit",
            "Slippage (days)",
            "Days to spare",
            "Exit");

    private final Feedback feedback;
    private final Standing standing;

    WhereYouStand(Feedback feedback, Standing standing) {
        this.feedback = feedback;
        this.standing = standing;
    }

    ListSheet sheet(String name) {
        String title = Titles.ofTrust(feedback) + ": where you stand on " + Spoken.date(feedback.asAt());
        return new ListSheet(
                name,
                title,
                lines(),
                "Contracts_held",
                HEADINGS,
                standing.contracts().stream().map(WhereYouStand::row).toList());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(basis(standing.trust()));
        lines.add("Delivery confidence: " + standing.confidence().orElse(UNKNOWN) + ".");
        lines.add("Milestones overdue: "
                + standing.milestonesOverdue()
                        .map(number -> Long.toString(number))
                        .orElse(UNKNOWN) + ".");
        lines.add("Slippage of the last exit: "
                + standing.slippage().map(WhereYouStand::slippage).orElse(UNKNOWN) + ".");
        lines.add("Slippage counts the days from the baseline exit to the exit as it is now expected; days to spare"
                + " those from the forecast exit to the deadline.");
        return lines;
    }

    private String basis(TrustPosition trust) {
        if (trust.positionPeriod().isEmpty()) {
            return "No return of yours has counted yet: this is what the centre knows by itself.";
        }
        String month = trust.positionPeriod().map(Spoken::month).orElseThrow();
        if (!trust.carriedForward()) {
            return "Your return for " + month + " speaks for you.";
        }
        return "Carried forward: your return for " + month + " still speaks for you, since none for "
                + Spoken.month(feedback.period()) + " counts."
                + (trust.stale() ? " It is too old to speak for slippage and confidence." : "");
    }

    private static String slippage(long days) {
        return days == 0
                ? "none"
                : Spoken.count(Math.abs(days), "day", "days") + (days > 0 ? " later" : " earlier")
                        + " than first planned";
    }

    private static List<Entry> row(Standing.OfContract contract) {
        ContractPosition position = contract.position();
        return List.of(
                new Entry.Words(position.service()),
                new Entry.Words(contract.cluster()),
                new Entry.Day(position.deadline()),
                day(position.originalBaseline()),
                day(position.currentBaseline()),
                day(position.forecastExit()),
                days(contract.slippage()),
                days(contract.contingency()),
                new Entry.Words(exit(position)));
    }

    private static String exit(ContractPosition position) {
        return position.confirmedExit()
                .map(day -> "confirmed, " + Spoken.date(day))
                .or(() -> position.reportedExit().map(day -> "reported, " + Spoken.date(day) + "; not confirmed yet"))
                .orElse("still held");
    }

    private static Entry day(Optional<LocalDate> day) {
        return day.<Entry>map(Entry.Day::new).orElseGet(() -> new Entry.Words(UNKNOWN));
    }

    private static Entry days(Optional<Long> days) {
        return days.<Entry>map(Entry.Whole::new).orElseGet(() -> new Entry.Words(UNKNOWN));
    }
}
