package org.programmereporting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class HashTest {
    /** The example of FIPS 180-2. */
    @Test
    void isSha256() {
        assertThat(Hash.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void textsThatBeginAlikeAreHashedByTheirEnds() {
        UnaryOperator<String> after = Hash.beginning("définition ");
        assertThat(after.apply("2014-07-03T10:15")).isEqualTo(Hash.of("définition 2014-07-03T10:15"));
        assertThat(after.apply("")).isEqualTo(Hash.of("définition "));
        assertThat(after.apply("2014-07-03T10:15")).isEqualTo(Hash.of("définition 2014-07-03T10:15"));
    }
}
