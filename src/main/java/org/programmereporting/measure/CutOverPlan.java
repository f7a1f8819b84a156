package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/**
 * Who agreed a trust's cut-over plan, by its latest accepted return, however old. A party agrees that said yes on a day that is known, not after the as-at
 * date, and not earlier than the go-live's last change: an older agreement was to another plan.
 *
 * @param applicable how many parties have to agree
 * @param agreed how many of them do
 * @param outdated a party said yes, but on no known day, or before the go-live's last change
 * @param unanswered of a party it is not said whether it agreed
 * @param lastMet the day all parties last met, up to the as-at date
 */
record CutOverPlan(
        TrustPosition trust,
        long applicable,
        long agreed,
        boolean outdated,
        boolean unanswered,
        Optional<LocalDate> lastMet) {
    boolean isAgreed() {
        return agreed == applicable;
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
                throw new IllegalArgumentException("metric \"" + definition.id()
                        + "\": \"agreed-on\" needs a field for each of \"parties\", in the same order.");
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
            List<Agreement> all = IntStream.range(0, parties.size())
                    .mapToObj(place -> agreement(trust, place))
                    .filter(Agreement::isApplicable)
                    .toList();
            long agreed = all.stream()
                    .filter(agreement -> agreement.holds(changed, asAt))
                    .count();
            long yes = all.stream().filter(Agreement::isYes).count();
            return new CutOverPlan(
                    trust,
                    all.size(),
                    agreed,
                    yes > agreed,
                    all.stream().anyMatch(agreement -> agreement.answer().isEmpty()),
                    date(trust, metOn).filter(day -> !day.isAfter(asAt)));
        }

        private Agreement agreement(TrustPosition trust, int place) {
            Optional<String> answer = trust.answers().flatMap((StatusReturn said) -> said.text(parties.get(place)));
            return new Agreement(answer, date(trust, agreedOn.get(place)), place == 0);
        }

        private static Optional<LocalDate> date(TrustPosition trust, String field) {
            return trust.answers().flatMap(said -> said.date(field));
        }
    }

    private record Agreement(Optional<String> answer, Optional<LocalDate> on, boolean always) {
        boolean isApplicable() {
            return always || answer.filter(Answers::isNotApplicable).isEmpty();
        }

        boolean isYes() {
            return answer.filter(Answers::isYes).isPresent();
        }

        boolean holds(Optional<LocalDate> changed, LocalDate asAt) {
            return isYes()
                    && on.filter(day -> !day.isAfter(asAt))
                            .filter(day -> changed.filter(day::isBefore).isEmpty())
                            .isPresent();
        }
    }
}
