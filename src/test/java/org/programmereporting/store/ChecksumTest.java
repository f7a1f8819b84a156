package org.programmereporting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {
    @TempDir
    Path folder;

    /** The check value of CRC-32C (Castagnoli) for the nine digits, as RFC 3720's polynomial gives it. */
    @Test
    void isTheCastagnoliSum() throws IOException {
        assertThat(Checksum.of(file("123456789"))).isEqualTo("crc32c:e3069283");
    }

    @Test
    void aFileIsHeldAgainstWhatAnOlderProgramWroteToo() throws IOException {
        Path file = file("rows");
        assertThat(Checksum.holds(file, Checksum.of(file))).isTrue();
        assertThat(Checksum.holds(file, Hash.of(file))).isTrue();
        assertThat(Checksum.holds(file, Hash.of("raws"))).isFalse();
        assertThat(Checksum.holds(file, Checksum.of(file("raws")))).isFalse();
    }

    @Test
    void threefoldTellsLengthAndBothSums() throws IOException {
        assertThat(Checksum.threefold(file("123456789"))).isEqualTo("9 crc32c:e3069283 crc32:cbf43926");
        assertThat(Checksum.threefold(file("12345678"))).isNotEqualTo(Checksum.threefold(file("123456789")));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve(content), content);
    }
}
