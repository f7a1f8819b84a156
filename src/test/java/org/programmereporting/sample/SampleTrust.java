package org.programmereporting.sample;

import java.time.LocalDate;
import java.util.Locale;

/** An invented acute trust as it was at the peak of the national contracts. */
record SampleTrust(String code, String name, String region, Cluster cluster, boolean firstWave, LocalDate opened) {

    String mailbox(String box) {
        return box + "@" + code.toLowerCase(Locale.ROOT) + ".example";
    }
}
