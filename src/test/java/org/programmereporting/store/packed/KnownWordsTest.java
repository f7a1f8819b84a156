package org.programmereporting.store.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
    private static final SortedMap<String, SortedMap<String, String>> ARCHIVES = new TreeMap<>(Map.of(
            "a".repeat(64), new TreeMap<>(Map.of("ZA1.xlsx", "1".repeat(64), "__MACOSX/._ZA1.xlsx", "")),
            "b".repeat(64), new TreeMap<>(Map.of("ZA1.xlsx", "2".repeat(64)))));

    @Test
    void whatArchivesHoldComesBack() {
        assertThat(KnownWords.read(KnownWords.write(ARCHIVES))).contains(ARCHIVES);
        assertThat(KnownWords.read(KnownWords.write(new TreeMap<>()))).contains(new TreeMap<>());
    }

    @Test
    void aSingleOtherBitIsFound() {
        byte[] bytes = KnownWords.write(ARCHIVES);
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] damaged = bytes.clone();
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(KnownWords.read(damaged)).isEmpty();
        }
        assertThat(KnownWords.read(new byte[0])).isEmpty();
        assertThat(KnownWords.read(new byte[3])).isEmpty();
        assertThat(KnownWords.read(new byte[4])).isEmpty();
    }
}
