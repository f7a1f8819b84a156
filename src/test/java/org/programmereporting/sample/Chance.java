package org.programmereporting.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Chance with a fixed seed a subject, so that a change to one trust leaves all others as they were. */
final class Chance {
    private static final long SEED = 20140630L;

    private final Random random;

    Chance(String subject) {
        random = new Random(SEED * 31 + subject.hashCode());
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    double normal() {
        return random.nextGaussian();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Random source() {
        return random;
    }

    /** The day itself, or the Monday after a weekend. */
    static LocalDate workday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    /** The day itself, or the Friday before a weekend. */
    static LocalDate workdayBefore(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return day.minusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.minusDays(1) : day;
    }
}
