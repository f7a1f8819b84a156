package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.OfficialList;
import org.programmereporting.SampleRun;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closing;
import org.programmereporting.store.Closures;

/** What makes a draft, or the judgement of a return, another. */
class FingerprintTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final KnownBy NOON = KnownBy.of(LocalDateTime.parse("2014-07-08T12:00"));

    @TempDir
    Path folder;

    SampleRun sample;

    @BeforeEach
    void copySample() {
        sample = new SampleRun(folder);
    }

    @Test
    void aDraftDependsOnTheKnownByTimeAndOnWhatIsClosed() {
        String open = draft(KnownBy.EVERYTHING, Closures.NONE);
        assertThat(draft(KnownBy.EVERYTHING, Closures.NONE)).isEqualTo(open);
        assertThat(draft(NOON, Closures.NONE)).isNotEqualTo(open);
        assertThat(draft(KnownBy.EVERYTHING, closed(JUNE, 43))).isNotEqualTo(open);
        assertThat(draft(KnownBy.EVERYTHING, closed(JUNE, 44)))
                .isNotEqualTo(draft(KnownBy.EVERYTHING, closed(JUNE, 43)));
        assertThat(draft(KnownBy.EVERYTHING, closed(JUNE.next(), 43))).isEqualTo(open);
    }

    @Test
    void aJudgementDependsOnTheRegisterAsKnownAndOnNoOtherReferenceData() throws Exception {
        String before = judging(KnownBy.EVERYTHING);
        sample.append("reference/exits.csv", "ZL9,PACS,2014-06-20,2014-06-25,Board,EB-1");
        assertThat(judging(KnownBy.EVERYTHING)).isEqualTo(before);
        assertThat(judging(NOON)).isEqualTo(before);
        SampleRun.write(
                sample.programme.resolve("reference/etr.csv"),
                OfficialList.line("Z9Q2A", "NEW HOSPITALS NHS TRUST", "Y56", "20140601", ""));
        assertThat(judging(KnownBy.EVERYTHING)).isNotEqualTo(before);
        SampleRun.delete(sample.programme.resolve("reference/etr.csv"));
        sample.append("reference/trusts.csv", "Z9Q2A,New Hospitals NHS Trust,Y56,2014-06-01,,");
        assertThat(judging(KnownBy.EVERYTHING)).isNotEqualTo(before);
    }

    @Test
    void howTheProgramIsRunDecidesNothing() throws Exception {
        String before = judging(KnownBy.EVERYTHING);
        Path definition = sample.programme.resolve("programme.yml");
        String text = SampleRun.read(definition);
        SampleRun.write(
                definition,
                text.replace("cron: \"30 6 * * MON-FRI\"", "cron: \"45 6 * * MON-FRI\"")
                        .replace("attempts: 3", "attempts: 4")
                        .replace("backups: 14", "backups: 15"));
        assertThat(SampleRun.read(definition)).isNotEqualTo(text);
        assertThat(judging(KnownBy.EVERYTHING)).isEqualTo(before);
        SampleRun.write(definition, text.replaceFirst("carried-forward-months: \\d", "carried-forward-months: 5"));
        assertThat(judging(KnownBy.EVERYTHING)).isNotEqualTo(before);
    }

    private String judging(KnownBy knownBy) throws Exception {
        ProgrammeFolder programme = new ProgrammeFolder(sample.programme);
        return Fingerprint.judging(
                Deciding.of(programme, Fingerprint.definition(programme)),
                programme.read(knownBy).reference().register(),
                "test");
    }

    private static String draft(KnownBy knownBy, Closures closures) {
        Inventory nothing = new Inventory(
                List.of(), List.of(), List.of(), List.of(), Map.of(), RememberedInput.none(), Arrivals.NONE);
        return Fingerprint.of(JUNE, JUNE.lastDay(), knownBy, closures, nothing, Map.of(), "test");
    }

    private static Closures closed(ReportingPeriod period, long receipts) {
        return new Closures(
                new TreeMap<>(Map.of(period, new Closing(period, receipts, "Analyst", Instant.EPOCH, true))));
    }
}
