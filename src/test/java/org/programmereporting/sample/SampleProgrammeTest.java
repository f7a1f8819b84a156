package org.programmereporting.sample;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleProgrammeTest {
    private static final Path COMMITTED = Path.of("input/pacs-exit");

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (Boolean.getBoolean("sample.write")) {
            new SampleProgramme(COMMITTED.resolve("return-form.csv")).writeTo(COMMITTED);
        }
    }

    @Test
    void isWritten() {}
}
