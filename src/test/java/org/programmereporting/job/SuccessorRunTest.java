package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.OfficialList;
import org.programmereporting.SampleRun;

/** The official list as the register, a merged trust that keeps a code, and a successor with a code of five characters. */
class SuccessorRunTest {
    @TempDir
    Path folder;

    @Test
    void aPredecessorsForecastSpeaksUntilTheSuccessorAnswers() {
        SampleRun sample = new SampleRun(folder);
        Path trusts = sample.programme.resolve("reference/trusts.csv");
        SampleRun.write(
                sample.programme.resolve("reference/etr.csv"),
                OfficialList.of(trusts)
                        + OfficialList.line("Z9Q2A", "DEPTWELL AND RIVER HOSPITALS NHS TRUST", "Y56", "20140601", ""));
        SampleRun.delete(trusts);
        sample.append("reference/successions.csv", "ZL7,Z9Q2A,2014-06-01,Merger");
        Path own = sample.returns("2014-06").resolve("ZL7-2014-06.csv");
        String successors = SampleRun.read(own)
                .replace("ods_code,ZL7", "ods_code,Z9Q2A")
                .replace("Deptwell Hospitals NHS Trust", "Deptwell and River Hospitals NHS Trust");
        SampleRun.delete(own);

        assertThat(sample.run()).as(sample.printed()).isZero();
        assertThat(sample.metric("trusts-remaining")).isEqualTo("43");
        assertThat(sample.metric("reconciliation-unexplained")).isEqualTo("0");
        assertThat(position(sample, "ZT4")).contains(",Soke and Stour Valley Hospitals NHS Foundation Trust,");
        assertThat(position(sample, "ZT5")).isEmpty();
        assertThat(position(sample, "ZL7")).isEmpty();
        List<String> before = List.of(position(sample, "Z9Q2A").split(",", -1));
        assertThat(before.get(6)).isEqualTo("missing");
        assertThat(before.get(7)).isEqualTo("2014-05");
        assertThat(before.get(9)).isNotEmpty();

        SampleRun.write(sample.returns("2014-06").resolve("Z9Q2A-2014-06.csv"), successors);
        assertThat(sample.run()).isZero();
        List<String> after = List.of(position(sample, "Z9Q2A").split(",", -1));
        assertThat(after.get(6)).startsWith("accepted");
        assertThat(after.get(7)).isEqualTo("2014-06");
    }

    private static String position(SampleRun sample, String trust) {
        return sample.lines("data/positions.csv").stream()
                .filter(line -> line.startsWith(trust + ","))
                .findFirst()
                .orElse("");
    }
}
