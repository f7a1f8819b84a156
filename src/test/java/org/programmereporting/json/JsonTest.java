package org.programmereporting.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Held against the library's own mapper, which our files were once written with. */
class JsonTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"\"",
                "0",
                "-1",
                "2147483648",
                "123456789012345678901234567890",
                "0.1",
                "1.5e300",
                "true",
                "null",
                " {\"a\" : [1, 2.50, {\"b\":null}], \"c\":{\"d\":false,\"\":\"\"}} \n",
                "{\"a\":1,\"a\":2}",
                "\"\\u0000 \\\" \\\\ / \\n \\u2028 £ é \\ud83d\\ude00\"",
            })
    void isReadAndWrittenAsTheMapperDoes(String text) {
        assertThat(Json.read(text)).isEqualTo(MAPPER.readTree(text));
        assertThat(Json.read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(MAPPER.readTree(text));
        assertThat(Json.line(Json.read(text)))
                .isEqualTo(MAPPER.writeValueAsString(MAPPER.readTree(text)))
                .isEqualTo(MAPPER.readTree(text).toString());
        assertThat(new String(Json.pretty(Json.read(text)), StandardCharsets.UTF_8))
                .isEqualTo(prettyByTheMapper(text));
    }

    private static String prettyByTheMapper(String text) {
        return MAPPER.rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(MAPPER.readTree(text))
                .replace(System.lineSeparator(), "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[1",
                "{\"a\"",
                "{\"a\":",
                "{'a':1}",
                "{} {}",
                "1 2",
                "[1,]",
                "01",
                "NaN",
                "// no\n{}",
                "}",
                "tru"
            })
    void isRefusedAsTheMapperDoes(String text) {
        assertThatThrownBy(() -> MAPPER.readTree(text)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(JacksonException.class);
    }

    @Test
    void isRefusedWhenNestedTooDeep() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThatThrownBy(() -> Json.read(deep)).isInstanceOf(JacksonException.class);
    }

    @Test
    void nothingIsMissing() {
        assertThat(Json.read("").isMissingNode()).isTrue();
        assertThat(Json.read(" \n").isMissingNode()).isTrue();
    }
}
