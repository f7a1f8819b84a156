package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

class MostFindingsTest {
    @Test
    void keepsAllOfAnOrdinaryFileInTheirOrder() {
        List<Finding> few = List.of(note(), reject());
        assertThat(MostFindings.of("ZA1.csv", few)).isEqualTo(few);
    }

    @Test
    void keepsTheGravestOfAFileFilledByAMachineAndSaysHowManyMoreThereAre() {
        List<Finding> listed = MostFindings.of("ZA1.csv", tooMany());
        assertThat(listed).hasSize(MostFindings.MOST + 1).contains(reject());
        assertThat(listed.get(MostFindings.MOST))
                .hasToString(
                        "ZA1.csv: The file has 4001 more findings; the 1000 gravest are listed. Mend those, and send"
                                + " it again.");
    }

    static List<Finding> tooMany() {
        List<Finding> many = new ArrayList<>(Collections.nCopies(5000, note()));
        many.add(reject());
        return many;
    }

    private static Finding note() {
        return finding(Severity.NOTE);
    }

    private static Finding reject() {
        return finding(Severity.REJECT);
    }

    private static Finding finding(Severity severity) {
        return new Finding(
                FindingCode.FIELD_UNKNOWN, severity, Source.of("ZA1.csv"), "", "colour", "The form has no such field.");
    }
}
