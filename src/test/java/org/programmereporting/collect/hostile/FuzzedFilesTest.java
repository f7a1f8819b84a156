package org.programmereporting.collect.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.collect.SentReturnReader;
import org.programmereporting.collect.excel.opened.BothReaders;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.Severity;

/**
 * Copies of a good return damaged at random: 200 in each build, 5,000 with the Maven profile {@code fuzz}. Each is answered in time, with a reason or
 * with values; and of an .xlsx every value is the one that its XML holds in the very cell that the value names. An old .xls has no check sums: what
 * was flipped in a text there is another text to anybody.
 */
class FuzzedFilesTest {
    private static final int FILES = Integer.getInteger("fuzz.files", 200);
    private static final long SEED = Long.getLong("fuzz.seed", 5);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final MathContext DIGITS = new MathContext(15);

    @Test
    void aDamagedFileIsReadAsItStandsOrRefusedWithAReason() {
        int read = 0;
        for (Damage damage : Damage.some(FILES, SEED)) {
            RawReturn raw = Assertions.assertTimeoutPreemptively(LONGEST, () -> read(damage), damage::what);
            assertIsAnswered(damage, raw);
            BothReaders.assertAgree(damage.what(), damage.bytes());
            read += raw.values().isEmpty() ? 0 : 1;
        }
        assertThat(read).as("readable of %d", FILES).isBetween(FILES / 20, FILES * 3 / 4);
    }

    private static RawReturn read(Damage damage) {
        RawReturn raw = new ReturnReaders().read(damage.name(), damage.bytes(), ExampleForm.FORM);
        new SentReturnReader().read(damage.name(), damage.bytes(), ExampleForm.FORM);
        return raw;
    }

    private static void assertIsAnswered(Damage damage, RawReturn raw) {
        assertThat(raw.observations())
                .as(damage.what())
                .allSatisfy(finding -> assertThat(finding.message())
                        .endsWith(".")
                        .doesNotContain("Exception", "Error", "org.", "java.", "null"));
        if (raw.values().isEmpty()) {
            assertThat(raw.observations()).as(damage.what()).anyMatch(finding -> finding.severity() == Severity.REJECT);
        } else if (damage.name().endsWith(".xlsx")) {
            assertThat(wrong(damage, raw)).as(damage.what()).isEmpty();
        }
    }

    /** Values that are not what stands in the cell they name. */
    private static List<String> wrong(Damage damage, RawReturn raw) {
        Map<String, String> stored = stored(damage);
        Stream<RawCell> tables =
                raw.tables().values().stream().flatMap(List::stream).flatMap(row -> row.cells().values().stream());
        List<String> wrong = new ArrayList<>();
        Stream.concat(raw.values().values().stream(), tables).forEach(cell -> {
            String place = cell.source().sheet() + "!" + cell.source().cell();
            if (!isSame(cell.content(), stored.getOrDefault(place, ""))) {
                wrong.add(place + " " + cell.content() + " instead of " + stored.get(place));
            }
        });
        return wrong;
    }

    private static Map<String, String> stored(Damage damage) {
        try {
            return PlainReading.of(damage.bytes());
        } catch (Exception unreadable) {
            throw new AssertionError(damage.what() + " was read and cannot be", unreadable);
        }
    }

    private static boolean isSame(RawCell.Content content, String stored) {
        if (content instanceof RawCell.Numeric number) {
            return new BigDecimal(stored).round(DIGITS).compareTo(number.number()) == 0;
        } else if (content instanceof RawCell.Typed || content instanceof RawCell.Blank) {
            return RawCell.text(stored).equals(content);
        }
        return !stored.isEmpty();
    }
}
