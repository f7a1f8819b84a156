package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/**
 * Runs killed at random moments, each followed by the plain command, whose draft must be that of an undisturbed run; and twenty starts at once. Not a part of the
 * usual tests: {@code mvn verify -Pfaults}; {@code -Dkills=50} for fewer. It prints how many were killed in the middle.
 */
class KillLoop {
    private static final int STARTS = 20;
    private static final long SEED = 20140630;

    @TempDir
    Path folder;

    @Test
    void everyKilledRunResumesToTheSameDraft() throws Exception {
        int kills = Integer.getInteger("kills", 200);
        SampleRun control = SampleRun.of(folder.resolve("control"), "mail-exit");
        long before = System.nanoTime();
        assertThat(OwnProcess.start(control, "run", "--period", "2014-06").exitCode())
                .isZero();
        long usual = (System.nanoTime() - before) / 1_000_000;
        Map<String, String> undisturbed = draft(control);
        Random moments = new Random(SEED);
        int midway = 0;
        List<String> different = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            SampleRun sample = SampleRun.of(folder.resolve("kill-" + kill), "mail-exit");
            OwnProcess run = OwnProcess.start(sample, "run", "--period", "2014-06");
            long moment = usual / 5 + moments.nextInt((int) usual);
            Thread.sleep(moment);
            midway += run.process().isAlive() ? 1 : 0;
            run.kill();
            int code = sample.run("run", "--period", "2014-06");
            if (code != 0 || !draft(sample).equals(undisturbed)) {
                different.add("killed after " + moment + " ms: exit code " + code + ", " + sample.printed());
            }
            SampleRun.delete(folder.resolve("kill-" + kill));
        }
        System.out.println(kills + " runs, " + midway + " killed in the middle, " + different.size() + " different");
        assertThat(different).isEmpty();
        assertThat(midway).isGreaterThan(kills / 2);
    }

    @Test
    void ofTwentyStartsAtOnceExactlyOneRuns() throws Exception {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        List<OwnProcess> starts = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            starts.add(OwnProcess.start(sample, "run", "--period", "2014-06", "--force"));
        }
        List<Integer> codes = new ArrayList<>();
        for (OwnProcess start : starts) {
            codes.add(start.exitCode());
        }
        System.out.println("Exit codes of " + STARTS + " starts: " + codes);
        assertThat(codes).containsOnly(0, 75);
        assertThat(codes.stream().filter(code -> code == 0)).hasSize(1);
    }

    private static Map<String, String> draft(SampleRun sample) {
        return SampleRun.contents(sample.output.resolve("mail-exit/2014-06"));
    }
}
