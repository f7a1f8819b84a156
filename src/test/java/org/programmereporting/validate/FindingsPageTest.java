package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.FindingCode;

class FindingsPageTest {
    private static final Path PAGE = Path.of("src/docs/findings.md");

    private final FindingsPage page = new FindingsPage();

    FindingsPageTest() throws IOException, GeneralSecurityException {}

    @Test
    void everyCodeSaysItsCauseAndItsRemedy() {
        for (FindingCode code : FindingCode.values()) {
            assertThat(code.cause()).as("cause of " + code).matches("[A-Z].{8,}\\.");
            assertThat(code.remedy()).as("remedy of " + code).matches("[A-Z].{5,}\\.");
        }
    }

    @Test
    void everyCodeIsProvoked() {
        assertThat(page.unprovoked())
                .as(
                        "codes that no example provokes: add one to FileExamples, ValueExamples, RuleExamples or CentreExamples, or remove"
                                + " the code")
                .isEmpty();
    }

    @Test
    void thePageIsWhatTheCodesSay() throws IOException {
        if (Boolean.getBoolean("findings.write")) {
            Files.writeString(PAGE, page.text());
        }
        assertThat(Files.readString(PAGE))
                .as("%s is out of date: mvn test -Dtest=FindingsPageTest -Dfindings.write=true", PAGE)
                .isEqualTo(page.text());
    }
}
