package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.returns.MigrationOutlook;
import org.programmereporting.returns.Months;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/**
 * How fast a trust migrates, by its accepted returns of several periods. The rate is (latest − base) ÷ {@link Months} between the days on which they were
 * measured; the base is the latest reading at least so many months older, else the first. Only readings of a period's own return enter: neither
 * carried-forward ones nor held fields, which repeat an older value, nor what was measured after the as-at date; a trust whose latest return is carried forward has no rate. One whose return is too
 * old to speak has no total and volume either; an exited one keeps its last.
 *
 * <p>The pace is the rate of a migration that was under way over all of that time: something was migrated at the base. One that has begun since has just
 * begun. Its rate says truly what was moved a month, but spreads it over months in which nothing could be, so nothing is projected from it.
 *
 * @param total all that is to be migrated
 * @param migrated how much of it is
 * @param rate how much a month
 * @param underWay something was migrated at the base of the rate
 * @param measuredOn the day of the latest reading
 */
public record MigrationPace(
        Optional<BigDecimal> total,
        Optional<BigDecimal> migrated,
        Optional<BigDecimal> rate,
        boolean underWay,
        Optional<LocalDate> measuredOn) {
    /** A projection further ahead than this, in months, says "not at this rate", not a date. */
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(1200);

    private static final MigrationPace UNKNOWN =
            new MigrationPace(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    static MigrationPace of(TrustPosition trust, MonthView month, MigrationFields fields) {
        MigrationReading taken = new MigrationReading(month, Optional.of(fields.measuredOn()));
        return taken.of(trust)
                .map(said ->
                        of(said, readings(trust.code(), said.trust(), month, fields), fields, !trust.carriedForward()))
                .orElse(UNKNOWN);
    }

    private static NavigableMap<LocalDate, BigDecimal> readings(
            OdsCode trust, OdsCode speaker, MonthView month, MigrationFields fields) {
        NationalPosition now = month.position();
        return month.history().readings(new MigrationSeries(trust, speaker, now.period(), now.asAt(), fields));
    }

    /** When the migrations of the remaining trusts would end at their present pace, or why that cannot be told. */
    public static Map<OdsCode, MigrationOutlook> outlooks(MonthView month, MigrationFields fields) {
        Map<OdsCode, MigrationOutlook> outlooks = new TreeMap<>();
        for (TrustPosition trust : month.position().remaining()) {
            outlooks.put(trust.code(), of(trust, month, fields).outlook());
        }
        return outlooks;
    }

    /** What is left to migrate, never less than nothing. */
    public Optional<BigDecimal> left() {
        return total.flatMap(all -> migrated.map(done -> all.subtract(done).max(BigDecimal.ZERO)));
    }

    /** The rate at which it goes on; not known while it has just begun. */
    public Optional<BigDecimal> pace() {
        return rate.filter(speed -> underWay);
    }

    boolean hasBegun() {
        return migrated.filter(done -> done.signum() > 0).isPresent();
    }

    MigrationOutlook outlook() {
        if (left().isEmpty()) {
            return MigrationOutlook.unknown(MigrationOutlook.Kind.VOLUME_NOT_KNOWN);
        }
        if (left().get().signum() == 0) {
            return MigrationOutlook.unknown(MigrationOutlook.Kind.COMPLETE);
        }
        return hasBegun() ? atPace(left().get()) : MigrationOutlook.unknown(MigrationOutlook.Kind.NOT_BEGUN);
    }

    private MigrationOutlook atPace(BigDecimal rest) {
        if (pace().isEmpty() || measuredOn.isEmpty()) {
            return MigrationOutlook.unknown(MigrationOutlook.Kind.PACE_NOT_KNOWN);
        }
        return pace().filter(speed -> speed.signum() > 0)
                .map(speed -> rest.divide(speed, MathContext.DECIMAL64).min(FURTHEST))
                .map(months -> MigrationOutlook.endingOn(Months.after(measuredOn.get(), months)))
                .orElse(MigrationOutlook.unknown(MigrationOutlook.Kind.STALLED));
    }

    private static MigrationPace of(
            StatusReturn said,
            NavigableMap<LocalDate, BigDecimal> readings,
            MigrationFields fields,
            boolean ofThisMonth) {
        Optional<Map.Entry<LocalDate, BigDecimal>> latest = Optional.ofNullable(readings.lastEntry());
        Optional<Map.Entry<LocalDate, BigDecimal>> base =
                latest.filter(last -> ofThisMonth).flatMap(last -> base(readings, last.getKey(), fields.months()));
        return new MigrationPace(
                said.number(fields.total()),
                said.number(fields.migrated()),
                base.flatMap(first -> latest.map(last -> rate(first, last))),
                base.filter(first -> first.getValue().signum() > 0).isPresent(),
                latest.map(Map.Entry::getKey));
    }

    /** The latest reading since which so many months have passed, else the first; none when there is only one. */
    private static Optional<Map.Entry<LocalDate, BigDecimal>> base(
            NavigableMap<LocalDate, BigDecimal> readings, LocalDate latest, int months) {
        return readings.headMap(latest, false).descendingMap().entrySet().stream()
                .filter(reading -> !Months.after(reading.getKey(), months).isAfter(latest))
                .findFirst()
                .or(() -> Optional.ofNullable(readings.firstEntry())
                        .filter(first -> first.getKey().isBefore(latest)));
    }

    private static BigDecimal rate(Map.Entry<LocalDate, BigDecimal> base, Map.Entry<LocalDate, BigDecimal> latest) {
        return latest.getValue()
                .subtract(base.getValue())
                .divide(Months.between(base.getKey(), latest.getKey()), MathContext.DECIMAL64);
    }
}
