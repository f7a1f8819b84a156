package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the centre knows without asking a trust.
 *
 * @param firstWaveEnded exits after this day are since the first wave; {@link #NO_FIRST_WAVE} where there was none
 * @param carriedForwardMonths how many months after its own period a return still speaks for its trust in full
 * @param corrections of single answers, in the order of the file
 * @param decisions about queries, in the order of the file
 * @param assessments how the centre itself rates trusts
 */
public record ReferenceData(
        Register register,
        List<String> services,
        List<Milestone> milestones,
        List<Rating> ratings,
        List<AdoptionCount> adoption,
        List<FirstWaveMilestone> firstWave,
        List<CalendarEntry> calendar,
        List<Contact> contacts,
        LocalDate firstWaveEnded,
        int carriedForwardMonths,
        List<Correction> corrections,
        List<Decision> decisions,
        List<Assessment> assessments) {
    /** Of a programme without a first wave: every exit lies after it. */
    public static final LocalDate NO_FIRST_WAVE = LocalDate.MIN;

    public ReferenceData {
        services = List.copyOf(services);
        milestones = List.copyOf(milestones);
        ratings = List.copyOf(ratings);
        adoption = List.copyOf(adoption);
        firstWave = List.copyOf(firstWave);
        calendar = List.copyOf(calendar);
        contacts = List.copyOf(contacts);
        corrections = List.copyOf(corrections);
        decisions = List.copyOf(decisions);
        assessments = List.copyOf(assessments);
    }

    /** Without what the centre said about single returns or trusts. */
    public ReferenceData(
            Register register,
            List<String> services,
            List<Milestone> milestones,
            List<Rating> ratings,
            List<AdoptionCount> adoption,
            List<FirstWaveMilestone> firstWave,
            List<CalendarEntry> calendar,
            List<Contact> contacts,
            LocalDate firstWaveEnded,
            int carriedForwardMonths) {
        this(
                register,
                services,
                milestones,
                ratings,
                adoption,
                firstWave,
                calendar,
                contacts,
                firstWaveEnded,
                carriedForwardMonths,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same without what the centre said about single returns or trusts: for a look at a file by itself. */
    public ReferenceData uncorrected() {
        return new ReferenceData(
                register,
                services,
                milestones,
                ratings,
                adoption,
                firstWave,
                calendar,
                contacts,
                firstWaveEnded,
                carriedForwardMonths);
    }

    /** The scale of delivery confidence, the best first. */
    public List<String> ratingIds() {
        return ratings.stream().map(Rating::id).toList();
    }

    /** The steps of every exit plan, in order. */
    public List<String> milestoneIds() {
        return milestones.stream().map(Milestone::id).toList();
    }

    /** Whether a first wave of exits went before those that are reported on. */
    public boolean hasFirstWave() {
        return !firstWaveEnded.equals(NO_FIRST_WAVE);
    }

    public Optional<CalendarEntry> calendarEntry(ReportingPeriod period) {
        return calendar.stream().filter(entry -> entry.period().equals(period)).findFirst();
    }
}
