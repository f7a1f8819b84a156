package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/**
 * How fast a trust migrates, by its accepted returns of several periods. The rate is (latest − base) ÷ months between the days on which they were
 * measured; the base is the latest reading at least so many months older, else the first. Only readings of a period's own return enter: neither
 * carried-forward ones nor held fields, which repeat an older value. A trust whose return is too old to speak has no total, volume or rate here; an
 * exited one keeps its last.
 *
 * @param total all that is to be migrated
 * @param migrated how much of it is
 * @param rate how much a month
 * @param measuredOn the day of the latest reading
 */
public record MigrationPace(
        Optional<BigDecimal> total,
        Optional<BigDecimal> migrated,
        Optional<BigDecimal> rate,
        Optional<LocalDate> measuredOn) {
    /** A projection further ahead than this, in months, says "not at this rate", not a date. */
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(1200);

    private static final MigrationPace UNKNOWN =
            new MigrationPace(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static MigrationPace of(TrustPosition trust, List<NationalPosition> positions, MigrationFields fields) {
        if (trust.isRemaining() && trust.stale()) {
            return UNKNOWN;
        }
        return trust.answers()
                .map(said -> of(said, readings(trust.code(), said.trust(), positions, fields), fields))
                .orElse(UNKNOWN);
    }

    /** When the migrations of the remaining trusts would end at their present pace; those without a known rate above nothing are absent. */
    public static Map<OdsCode, LocalDate> completions(MonthView month, MigrationFields fields) {
        Map<OdsCode, LocalDate> completions = new TreeMap<>();
        for (TrustPosition trust : month.position().remaining()) {
            of(trust, month.positions(), fields).completion().ifPresent(day -> completions.put(trust.code(), day));
        }
        return completions;
    }

    /** What is left to migrate, never less than nothing. */
    public Optional<BigDecimal> left() {
        return total.flatMap(all -> migrated.map(done -> all.subtract(done).max(BigDecimal.ZERO)));
    }

    /** When the migration would end at its present rate; none when it is complete, stands still, or no rate is known. */
    public Optional<LocalDate> completion() {
        return rate.filter(speed -> speed.signum() > 0)
                .flatMap(speed -> left().filter(rest -> rest.signum() > 0)
                        .map(rest -> rest.divide(speed, MathContext.DECIMAL64).min(FURTHEST)))
                .flatMap(months -> measuredOn.map(day -> Months.after(day, months)));
    }

    private static MigrationPace of(
            StatusReturn said, TreeMap<LocalDate, BigDecimal> readings, MigrationFields fields) {
        return new MigrationPace(
                said.number(fields.total()),
                said.number(fields.migrated()),
                rate(readings, fields.months()),
                readings.isEmpty() ? Optional.empty() : Optional.of(readings.lastKey()));
    }

    private static Optional<BigDecimal> rate(TreeMap<LocalDate, BigDecimal> readings, int months) {
        if (readings.size() < 2) {
            return Optional.empty();
        }
        LocalDate latest = readings.lastKey();
        LocalDate base = Optional.ofNullable(readings.floorKey(Months.after(latest, -months)))
                .orElse(readings.firstKey());
        return latest.equals(base)
                ? Optional.empty()
                : Optional.of(value(readings, latest)
                        .subtract(value(readings, base))
                        .divide(Months.between(base, latest), MathContext.DECIMAL64));
    }

    private static BigDecimal value(TreeMap<LocalDate, BigDecimal> readings, LocalDate day) {
        return Objects.requireNonNull(readings.get(day));
    }

    /** How much was migrated by the day of each reading; of two of the same day the one of the later return counts. */
    private static TreeMap<LocalDate, BigDecimal> readings(
            OdsCode code, OdsCode speaker, List<NationalPosition> positions, MigrationFields fields) {
        TreeMap<LocalDate, BigDecimal> readings = new TreeMap<>();
        positions.stream()
                .flatMap(position -> position.trust(code).stream())
                .filter(trust -> !trust.carriedForward())
                .flatMap(trust -> trust.answers().stream())
                .filter(said -> said.trust().equals(speaker))
                .filter(said ->
                        !said.held().contains(fields.migrated()) && !said.held().contains(fields.measuredOn()))
                .forEach(said -> said.date(fields.measuredOn())
                        .ifPresent(day -> said.number(fields.migrated()).ifPresent(done -> readings.put(day, done))));
        return readings;
    }
}
