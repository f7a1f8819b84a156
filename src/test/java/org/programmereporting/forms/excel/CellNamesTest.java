package org.programmereporting.forms.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellNamesTest {
    @Test
    void areTheKeysOfTheFields() {
        assertThat(CellNames.of("tb_total")).isEqualTo("tb_total");
        assertThat(CellNames.of("abcd1")).isEqualTo("abcd1");
    }

    @Test
    void areMadeLegalWhereExcelWouldSeeACellARowOrAColumn() {
        assertThat(CellNames.of("tb1")).isEqualTo("_tb1");
        assertThat(CellNames.of("r")).isEqualTo("_r");
        assertThat(CellNames.of("c12")).isEqualTo("_c12");
        assertThat(CellNames.of("r1c1")).isEqualTo("_r1c1");
    }
}
