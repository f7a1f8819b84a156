package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/**
 * What tells on the as-at date how far migrations are. A reading taken after that day is no fact yet: then the trust's latest return before counts whose
 * reading was taken by that day. A return that gives no day counts as it is.
 *
 * @param measuredOn key of the answer: the day of the reading; none when the definition does not name it
 */
record MigrationReading(MonthView month, Optional<String> measuredOn) {
    static MigrationReading of(MonthView month, MetricDefinition definition) {
        return new MigrationReading(
                month, Optional.ofNullable(definition.settings().get("measured")));
    }

    /** Numbers that were read on that day: also those of the month before, which count where the later reading does not. */
    static List<UsedField> used(MetricDefinition definition, String... numbers) {
        Optional<String> measured = Optional.ofNullable(definition.settings().get("measured"));
        UsedField.Age age = measured.isPresent() ? UsedField.Age.AND_BEFORE : UsedField.Age.NOW;
        return Stream.concat(
                        Stream.of(numbers).map(UsedField::number),
                        measured.stream().map(UsedField::date))
                .map(field -> field.of(age))
                .toList();
    }

    /** Nothing where no reading was taken by then, or the trust's return is too old to speak. */
    Optional<StatusReturn> of(TrustPosition trust) {
        return SecondWave.speaking(trust).flatMap(said -> isTaken(said) ? Optional.of(said) : before(trust, said));
    }

    private boolean isTaken(LocalDate day) {
        return !day.isAfter(month.position().asAt());
    }

    private boolean isTaken(StatusReturn said) {
        return measuredOn.flatMap(said::date).filter(day -> !isTaken(day)).isEmpty();
    }

    private Optional<StatusReturn> before(TrustPosition trust, StatusReturn later) {
        List<NationalPosition> positions = month.positions();
        return positions.stream()
                .flatMap(position -> position.trust(trust.code()).stream())
                .flatMap(then -> then.answers().stream())
                .filter(said -> said.trust().equals(later.trust()) && isTaken(said))
                .reduce((older, newer) -> newer);
    }
}
