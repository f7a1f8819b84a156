package org.programmereporting.sample;

import java.time.LocalDateTime;
import java.time.YearMonth;

/** A file as it lies in {@code returns/<period>/}: its path below, when it was received, and what it says. */
record ReturnFile(YearMonth period, String path, LocalDateTime received, SampleReturn content) {

    String ending() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
