package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;
import org.programmereporting.returns.WrongSetting;

/**
 * Who agreed a trust's cut-over plan, by its latest accepted return, however old. A party agrees that said yes on a day that is known, not after the as-at
 * date, and not earlier than the go-live's last change: an older agreement was to another plan.
 *
 * @param parties in the order of the definition
 * @param goLive when the trust forecasts to go live; none when it is live, need not, or does not say
 * @param lastMet the day all parties last met, up to the as-at date
 */
public record CutOverPlan(
        TrustPosition trust, List<Party> parties, Optional<LocalDate> goLive, Optional<LocalDate> lastMet) {
    public CutOverPlan {
        parties = List.copyOf(parties);
    }

    /** How a party stands to the plan. */
    public enum Agreement {
        AGREED,
        /** It said yes, but on no known day, or before the go-live's last change. */
        OUTDATED,
        NOT_AGREED,
        /** It is not said whether it agreed. */
        UNANSWERED,
        /** It has nothing to agree. */
        NOT_APPLICABLE
    }

    /**
     * A party of the plan.
     *
     * @param field the question of the return that asks whether it agreed
     * @param on the day on which it said yes, as far as that is known
     */
    public record Party(String field, Agreement agreement, Optional<LocalDate> on) {}

    /** How many parties have to agree. */
    public long applicable() {
        return parties.size() - count(Agreement.NOT_APPLICABLE);
    }

    /** How many of them do. */
    public long agreed() {
        return count(Agreement.AGREED);
    }

    public boolean isAgreed() {
        return agreed() == applicable();
    }

    boolean outdated() {
        return count(Agreement.OUTDATED) > 0;
    }

    boolean unanswered() {
        return count(Agreement.UNANSWERED) > 0;
    }

    private long count(Agreement agreement) {
        return parties.stream().filter(party -> party.agreement() == agreement).count();
    }

    /**
     * The fields of a return that speak of the plan.
     *
     * @param parties whether each party agreed; the first, the outgoing supplier, always has to
     * @param agreedOn when, in the same order
     * @param metOn when all last met
     * @param goLive the milestone whose changes count
     */
    record Fields(List<String> parties, List<String> agreedOn, String metOn, String goLive) {
        static Fields of(MetricDefinition definition) {
            Settings settings = new Settings(definition);
            Fields fields = new Fields(
                    settings.words("parties"),
                    settings.words("agreed-on"),
                    settings.text("met-on"),
                    settings.text("go-live"));
            if (fields.parties.size() != fields.agreedOn.size()) {
                throw WrongSetting.of(
                        "agreed-on",
                        "metric \"" + definition.id()
                                + "\": \"agreed-on\" needs a field for each of \"parties\", in the same order");
            }
            return fields;
        }

        Uses uses(Settings settings, ReferenceData reference) {
            return Uses.NOTHING
                    .and(parties.stream().map(UsedField::truth).toList())
                    .and(agreedOn.stream().map(UsedField::date).toList())
                    .and(UsedField.date(metOn))
                    .and(PlannedMilestone.columnsOf(settings.milestone("go-live", reference), "forecast").stream()
                            .map(forecast -> forecast.of(UsedField.Age.EVER))
                            .toList());
        }

        CutOverPlan plan(TrustPosition trust, MonthView month) {
            LocalDate asAt = month.position().asAt();
            Optional<LocalDate> changed = GoLiveChange.last(trust, goLive, month);
            PlannedMilestone planned = PlannedMilestone.of(trust, goLive);
            return new CutOverPlan(
                    trust,
                    IntStream.range(0, parties.size())
                            .mapToObj(place -> party(trust, place, changed, asAt))
                            .toList(),
                    planned.forecast().filter(day -> planned.isAhead(asAt)),
                    date(trust, metOn).filter(day -> !day.isAfter(asAt)));
        }

        private Party party(TrustPosition trust, int place, Optional<LocalDate> changed, LocalDate asAt) {
            Optional<String> answer = trust.answers().flatMap((StatusReturn said) -> said.text(parties.get(place)));
            Optional<LocalDate> on = date(trust, agreedOn.get(place));
            return new Party(parties.get(place), agreement(answer, place == 0, holds(on, changed, asAt)), on);
        }

        /** The first party always has to agree. */
        private static Agreement agreement(Optional<String> answer, boolean always, boolean holds) {
            if (answer.isEmpty()) {
                return Agreement.UNANSWERED;
            }
            if (answer.filter(Answers::isYes).isPresent()) {
                return holds ? Agreement.AGREED : Agreement.OUTDATED;
            }
            return always || answer.filter(Answers::isNotApplicable).isEmpty()
                    ? Agreement.NOT_AGREED
                    : Agreement.NOT_APPLICABLE;
        }

        private static boolean holds(Optional<LocalDate> on, Optional<LocalDate> changed, LocalDate asAt) {
            return on.filter(day -> !day.isAfter(asAt))
                    .filter(day -> changed.filter(day::isBefore).isEmpty())
                    .isPresent();
        }

        private static Optional<LocalDate> date(TrustPosition trust, String field) {
            return trust.answers().flatMap(said -> said.date(field));
        }
    }
}
