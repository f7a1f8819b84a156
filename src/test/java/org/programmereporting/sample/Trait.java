package org.programmereporting.sample;

import java.util.Arrays;

/** What the story of the remaining trusts needs, by their place among them: London 0–18, north-east 19–30, eastern 31–43. */
enum Trait {
    /** Forecasts its exit after the deadline of its cohort. */
    LATE(2, 5, 8, 11, 14, 17, 22, 27, 33, 38),
    /** Its forecast has passed and it has not exited. */
    LAPSED(4, 29),
    /** Reports an exit in June that nobody confirmed. */
    EXIT_UNCONFIRMED(24),
    /** Has left the RIS contract, which is confirmed, but not the PACS contract. */
    PARTLY_EXITED(6, 20, 35),
    /** Its baseline moved with an approval. */
    RE_BASELINED(9, 36),
    /** Its data migration stands still for three months. */
    MIGRATION_STALLED(1, 13, 31),
    /** More than 20 TB, and nothing migrated. */
    LARGE_NOT_STARTED(10, 16, 26, 37),
    /** Leaves its time-critical work to the last eight weeks of the plan. */
    END_LOADED(2, 3, 5, 8, 10, 11, 14, 16, 17, 21, 22, 23, 26, 27, 30, 33, 34, 37, 38, 40, 41),
    /** Returns a form of the older kind of Excel. */
    SENDS_XLS(13, 23, 36),
    /** Returns a form saved as macro-enabled, without a macro. */
    SENDS_XLSM(31),
    /** Returns a CSV file that its own project system writes. */
    SENDS_CSV(3, 21, 30, 43);

    /** A bit for each place that has the trait. */
    private final long places;

    Trait(int... places) {
        this.places = Arrays.stream(places).mapToLong(place -> 1L << place).sum();
    }

    boolean of(int place) {
        return (places >> place & 1) == 1;
    }
}
