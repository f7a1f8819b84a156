package org.programmereporting.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
    @Test
    void keepsOrdinaryText() {
        assertThat(SafeText.of("NHS Trust \u2013 \u00a35m, \ud83d\ude91\tand\nmore"))
                .isEqualTo("NHS Trust \u2013 \u00a35m, \ud83d\ude91\tand\nmore");
    }

    @Test
    void showsWhereXmlForbidsACharacter() {
        assertThat(SafeText.of("a\u0000b\u001fc\ufffed\ud800e")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde");
    }

    @Test
    void endsLinesTheSameWay() {
        assertThat(SafeText.of("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void escapesWhatTheFormatWouldTakeForAnEscape() {
        assertThat(SafeText.of("_x0041_ _x41_ x0041")).isEqualTo("_x005F_x0041_ _x41_ x0041");
    }

    @Test
    void cutsWhatNoCellHoldsAndSaysSo() {
        String cut = SafeText.of("a".repeat(40_000));

        assertThat(cut).hasSize(32_767).startsWith("aaa").endsWith("a [cut here: longer than a cell can hold]");
    }

    @Test
    void keepsWhatACellJustHolds() {
        assertThat(SafeText.of("a".repeat(32_767))).isEqualTo("a".repeat(32_767));
    }

    @Test
    void cutsNoCharacterInTwo() {
        String cut = SafeText.of("a" + "\ud83d\ude91".repeat(20_000));

        assertThat(cut.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
        assertThat(cut).endsWith("\ud83d\ude91 [cut here: longer than a cell can hold]");
    }

    @Test
    void cutsTextFullOfEscapes() {
        assertThat(SafeText.of("_x0041_".repeat(5_000)).length()).isLessThanOrEqualTo(32_767);
    }

    @Test
    void knowsWhatCouldBecomeAFormula() {
        assertThat("=1 +1 -1 @a \t1 \r1".split(" ")).allMatch(SafeText::looksLikeFormula);
        assertThat("a 1 '=1 ( \u00a31".split(" ")).noneMatch(SafeText::looksLikeFormula);
    }
}
