package org.programmereporting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTest {
    @Property
    void isReadAsItIsWritten(@ForAll @IntRange(max = 18_277) int column, @ForAll @IntRange(max = 9_999_998) int row) {
        CellAddress address = new CellAddress(column, row);
        assertThat(CellAddress.of(address.toString())).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "1",
                "A0",
                "A01",
                "AAAA1",
                "A12345678",
                "a1",
                "A1 ",
                " A1",
                "A-1",
                "A1B",
                "$A$1",
                "\u00c41"
            })
    void nothingElseIsOne(String text) {
        assertThat(CellAddress.of(text)).isEqualTo(Optional.empty());
    }
}
