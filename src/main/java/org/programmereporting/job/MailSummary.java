package org.programmereporting.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmereporting.distribute.Delivery;
import org.programmereporting.store.Dispatch;
import org.programmereporting.store.Dispatch.State;

/** Says what was sent, what not and why, and what nobody knows; each with what to do. */
final class MailSummary {
    private static final String UNCERTAIN = "Ask the recipient whether it came; to send it again, type %s";

    private final String title;
    private final String resend;
    private final List<String> lines = new ArrayList<>();
    private boolean complete = true;

    /**
     * A summary under a title.
     *
     * @param resend the command that sends again what may have been sent
     */
    MailSummary(String title, String resend) {
        this.title = title;
        this.resend = resend;
    }

    /** What would be sent. */
    MailOutcome of(Mailing mailing) {
        part("Would be sent", mailing.due().stream().map(MailSummary::planned).toList());
        known(mailing);
        notServed(hindered(mailing));
        return outcome(mailing);
    }

    /** What was sent. */
    MailOutcome of(Mailing mailing, Dispatching dispatching, String where) {
        List<Parcel> accepted = of(dispatching, Delivery.Accepted.class);
        lines.add(accepted.isEmpty() ? nothing(mailing) : messages(accepted.size()) + where + ".");
        known(mailing);
        Map<String, String> failed = hindered(mailing);
        of(dispatching, Delivery.Refused.class).forEach(parcel -> failed.put(name(parcel), words(dispatching, parcel)));
        of(dispatching, Delivery.NoServer.class)
                .forEach(parcel -> failed.put(name(parcel), words(dispatching, parcel)));
        dispatching
                .untried()
                .forEach(parcel -> failed.put(name(parcel), "was not tried: the server could not be reached"));
        notServed(failed);
        List<Parcel> lost = of(dispatching, Delivery.Unknown.class);
        mayHave(lost.stream()
                .map(parcel -> name(parcel) + ": " + words(dispatching, parcel))
                .toList());
        return outcome(mailing);
    }

    private MailOutcome outcome(Mailing mailing) {
        mailing.notes().forEach(lines::add);
        List<String> all = new ArrayList<>(List.of(title));
        lines.forEach(line -> all.add("  " + line));
        return new MailOutcome(all, complete);
    }

    private void known(Mailing mailing) {
        List<Dispatch> sent = mailing.there(State.SENT);
        if (!sent.isEmpty()) {
            lines.add((sent.size() == 1 ? "1 message had" : sent.size() + " messages had") + " been sent before and "
                    + (sent.size() == 1 ? "is" : "are") + " not sent again.");
        }
        mayHave(mailing.there(State.MAY_HAVE_BEEN_SENT).stream()
                .map(open -> open.to() + ", " + open.about() + ", begun at " + open.at())
                .toList());
    }

    private void mayHave(List<String> who) {
        if (!who.isEmpty()) {
            complete = false;
            part("May have been sent", who);
            lines.add(UNCERTAIN.formatted(resend));
        }
    }

    private void notServed(Map<String, String> failed) {
        if (!failed.isEmpty()) {
            complete = false;
            part(
                    "Not served",
                    failed.entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue())
                            .toList());
            lines.add(
                    "The others are not affected. Mend what is said, then type the same command again: only these are sent.");
        }
    }

    private void part(String heading, List<String> each) {
        if (!each.isEmpty()) {
            lines.add(heading + " (" + each.size() + "):");
            each.forEach(line -> lines.add("  " + line));
        }
    }

    private static Map<String, String> hindered(Mailing mailing) {
        Map<String, String> hindered = new LinkedHashMap<>(mailing.unreachable());
        mailing.hindered()
                .forEach(parcel -> hindered.put(name(parcel), parcel.hindrance().orElse("")));
        return hindered;
    }

    private static List<Parcel> of(Dispatching dispatching, Class<? extends Delivery> kind) {
        return dispatching.deliveries().entrySet().stream()
                .filter(each -> kind.isInstance(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String words(Dispatching dispatching, Parcel parcel) {
        return Optional.ofNullable(dispatching.deliveries().get(parcel))
                .map(Delivery::words)
                .orElse("");
    }

    private static String planned(Parcel parcel) {
        return name(parcel)
                + (parcel.files().isEmpty()
                        ? ""
                        : ": "
                                + parcel.files().stream()
                                        .map(Parcel.Enclosure::name)
                                        .collect(Collectors.joining(", ")));
    }

    private static String name(Parcel parcel) {
        return parcel.recipient() + ", " + parcel.about();
    }

    private static String nothing(Mailing mailing) {
        return mailing.due().isEmpty() ? "There was nothing to send." : "Nothing was sent.";
    }

    private static String messages(int number) {
        return number == 1 ? "1 message was " : number + " messages were ";
    }

    /** Where messages go, for the summary. */
    static String where(MonthRun run) {
        return run.programme().mail().server().isPresent()
                ? "sent"
                : "written to " + run.output().outbox() + "; open each with a mail program and send it";
    }
}
