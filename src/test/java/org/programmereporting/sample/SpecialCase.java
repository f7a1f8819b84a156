package org.programmereporting.sample;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The returns that are deliberately not as they should be, and what the job should make of each: the one place that lists them.
 */
record SpecialCase(YearMonth period, String trust, Kind kind) {
    enum Outcome {
        ACCEPTED,
        ACCEPTED_WITH_QUERIES,
        REJECTED,
        MISSING
    }

    enum Kind {
        NOTHING_SENT(Outcome.MISSING, "no file; carried forward from the month before"),
        FORM_OF_LAST_MONTH(Outcome.REJECTED, "the file is named for this month, the form in it is last month's"),
        UNKNOWN_FORM_VERSION(Outcome.REJECTED, "a form of 2013 that the programme does not know"),
        IMPOSSIBLE_DATE(Outcome.ACCEPTED_WITH_QUERIES, "forecast exit of PACS typed as 31/06/2015: this field is held"),
        EXIT_NOT_CONFIRMED(Outcome.ACCEPTED, "reports the exit of both contracts; nobody has confirmed it"),
        NO_NARRATIVE(Outcome.ACCEPTED_WITH_QUERIES, "confidence amber-red or red without a narrative"),
        NO_SLIP_REASON(Outcome.ACCEPTED_WITH_QUERIES, "a milestone slips by more than 28 days without a reason"),
        OUT_OF_ORDER(Outcome.ACCEPTED_WITH_QUERIES, "user acceptance forecast after training complete"),
        ACTUAL_AFTER_PERIOD(Outcome.ACCEPTED_WITH_QUERIES, "a milestone reached on a day after the period's end"),
        OTHER_NAME(Outcome.ACCEPTED_WITH_QUERIES, "the trust's name is not the registered one"),
        NO_SIGN_OFF(Outcome.ACCEPTED_WITH_QUERIES, "the forecast is later than in May, and nobody signed off"),
        FORECAST_JUMPED(Outcome.ACCEPTED_WITH_QUERIES, "the forecast is 90 days or more later than in May"),
        CONSORTIUM_OF_ONE(Outcome.ACCEPTED_WITH_QUERIES, "names a consortium that nobody else names"),
        UNKNOWN_SUPPLIER(Outcome.ACCEPTED_WITH_QUERIES, "names an archive supplier that is not in the list"),
        NOTHING_CHANGED_REFUSED(
                Outcome.ACCEPTED_WITH_QUERIES, "nothing changed, it says, while migration is under way"),
        NOTHING_CHANGED(
                Outcome.ACCEPTED, "nothing changed; the consortium's part is left empty and keeps May's answers"),
        MEASURED_ANEW(Outcome.ACCEPTED, "the totals to migrate were measured anew"),
        RECEIVED_LATE(Outcome.ACCEPTED, "received after the due date, before the end of the refresh"),
        SENT_AGAIN(Outcome.ACCEPTED, "a primary and a refresh file; the later forecast and migration count");

        private final Outcome outcome;
        private final String what;

        Kind(Outcome outcome, String what) {
            this.outcome = outcome;
            this.what = what;
        }

        Outcome outcome() {
            return outcome;
        }

        String what() {
            return what;
        }
    }

    static final List<SpecialCase> ALL = List.of(
            new SpecialCase(Months.APRIL, "ZT2", Kind.NOTHING_SENT),
            new SpecialCase(Months.MAY, "ZR5", Kind.UNKNOWN_FORM_VERSION),
            new SpecialCase(Months.JUNE, "ZM2", Kind.NOTHING_SENT),
            new SpecialCase(Months.JUNE, "ZW1", Kind.FORM_OF_LAST_MONTH),
            new SpecialCase(Months.JUNE, "ZL4", Kind.IMPOSSIBLE_DATE),
            new SpecialCase(Months.JUNE, "ZN7", Kind.EXIT_NOT_CONFIRMED),
            new SpecialCase(Months.JUNE, "ZN5", Kind.NO_NARRATIVE),
            new SpecialCase(Months.JUNE, "ZR9", Kind.NO_SLIP_REASON),
            new SpecialCase(Months.JUNE, "ZP2", Kind.OUT_OF_ORDER),
            new SpecialCase(Months.JUNE, "ZT1", Kind.ACTUAL_AFTER_PERIOD),
            new SpecialCase(Months.JUNE, "ZT3", Kind.OTHER_NAME),
            new SpecialCase(Months.JUNE, "ZL9", Kind.NO_SIGN_OFF),
            new SpecialCase(Months.JUNE, "ZR3", Kind.NO_SIGN_OFF),
            new SpecialCase(Months.JUNE, "ZN6", Kind.FORECAST_JUMPED),
            new SpecialCase(Months.JUNE, "ZR5", Kind.CONSORTIUM_OF_ONE),
            new SpecialCase(Months.JUNE, "ZN9", Kind.UNKNOWN_SUPPLIER),
            new SpecialCase(Months.JUNE, "ZL5", Kind.NOTHING_CHANGED_REFUSED),
            new SpecialCase(Months.JUNE, "ZM5", Kind.NOTHING_CHANGED),
            new SpecialCase(Months.JUNE, "ZN8", Kind.MEASURED_ANEW),
            new SpecialCase(Months.JUNE, "ZN2", Kind.RECEIVED_LATE),
            new SpecialCase(Months.JUNE, "ZM7", Kind.SENT_AGAIN));

    static Optional<Kind> of(String trust, YearMonth period) {
        return ALL.stream()
                .filter(special ->
                        special.trust().equals(trust) && special.period().equals(period))
                .map(SpecialCase::kind)
                .findFirst();
    }
}
