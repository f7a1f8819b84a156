package org.programmereporting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeLinesTest {
    @TempDir
    Path folder;

    @Test
    void aLineWithoutItsEndIsNone() throws IOException {
        assertThat(WholeLines.count(folder.resolve("none"))).isZero();
        assertThat(WholeLines.count(file(""))).isZero();
        assertThat(WholeLines.count(file("one"))).isZero();
        assertThat(WholeLines.count(file("one\ntwo\nthr"))).isEqualTo(2);
    }

    @Test
    void theSumIsOfTheLinesAskedForWhateverFollows() throws IOException {
        String two = WholeLines.checksum(file("one\ntwo\n"), 2);
        assertThat(two).isEqualTo(Checksum.of(file("one\ntwo\n")));
        assertThat(WholeLines.checksum(file("one\ntwo\nthree\nfo"), 2)).isEqualTo(two);
        assertThat(WholeLines.checksum(file("one\ntwO\nthree\n"), 2)).isNotEqualTo(two);
        assertThat(WholeLines.checksum(file("one\r\ntwo\r\n"), 2)).isNotEqualTo(two);
        assertThat(WholeLines.checksum(file("one\n"), 0)).isEqualTo(Checksum.of(file("")));
    }

    @Test
    void onlyWhatWasCutShortIsTakenOff() throws IOException {
        assertTakenOff("one\nINSERT INT", "one\n", true);
        assertTakenOff("one\ntwo\n", "one\ntwo\n", false);
        assertTakenOff("one", "", true);
        assertTakenOff("", "", false);
        assertThat(WholeLines.takeOffCutLine(folder.resolve("none"))).isFalse();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private void assertTakenOff(String before, String after, boolean cut) throws IOException {
        Path file = file(before);
        assertThat(WholeLines.takeOffCutLine(file)).isEqualTo(cut);
        assertThat(Files.readString(file)).isEqualTo(after);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }
}
