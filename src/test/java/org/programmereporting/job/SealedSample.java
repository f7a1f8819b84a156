package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.SampleRun;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.ReportingPeriod;

/** The smaller shipped programme with its June sealed as edition 1: made once, copied for each test. */
final class SealedSample {
    /** Released on 22 July 2014 at 09:30 in London, which is 08:30 UTC. */
    static final Clock RELEASED = at("2014-07-22T08:30:00Z");

    private static final String PROGRAMME = "mail-exit";
    private static final String PACKS = """
            report:
              packs:
                - { kind: cohort }
                - { kind: region }
                - { kind: supplier, stage-field: tender_step, awarded: contract signed, milestones: route-switched }
            """;
    private static final String STAKEHOLDERS = """
            name,email,audience,files,protection,from,until,pre_release,reason
            Exit board secretary,board@mail-board.example,board,report|page|cohorts|regions,none,2014-01-01,,,
            Lot 1 lead,lot-1@centre.example,cohort:lot-1,workbook,none,2014-01-01,,,
            North lead,north@centre.example,region:north,workbook,none,2014-01-01,,,
            Account lead,account.lead@peregrine.example,supplier:peregrine,workbook,none,2014-01-01,,,
            """;

    final SampleRun sample;
    final Path output;

    private SealedSample(SampleRun sample) {
        this.sample = sample;
        this.output = sample.output.resolve(PROGRAMME);
        replaceInDefinition("report:\n", PACKS);
        SampleRun.write(sample.programme.resolve("reference/stakeholders.csv"), STAKEHOLDERS);
    }

    static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    /** Seals it in this folder. */
    static SealedSample in(Path folder) {
        SealedSample sealed = new SealedSample(SampleRun.of(folder, PROGRAMME));
        sealed.seal();
        return sealed;
    }

    /** The same programme before anything was done. */
    static SealedSample unsealedIn(Path folder) {
        return new SealedSample(SampleRun.of(folder, PROGRAMME));
    }

    /** A copy to work on. */
    SealedSample copyTo(Path folder) {
        SealedSample copy = new SealedSample(SampleRun.of(folder, PROGRAMME));
        SampleRun.copy(sample.output, copy.sample.output);
        return copy;
    }

    /** Another edition of June, by the same two persons. */
    void seal() {
        expect(0, SampleRun.AFTERWARDS, "run", "--period", "2014-06");
        expect(0, SampleRun.AFTERWARDS, "review", "--period", "2014-06", "--as", "Ann Analyst");
        expect(0, SampleRun.AFTERWARDS, "approve", "--period", "2014-06", "--as", "Bo Board");
    }

    void expect(int code, Clock clock, String... arguments) {
        assertThat(sample.runAt(clock, arguments))
                .as(() -> String.join(" ", arguments) + ": " + sample.printed())
                .isEqualTo(code);
    }

    String printed() {
        return sample.printed();
    }

    /** Sends to a server on this machine, by lines under {@code mail:} of programme.yml. */
    void sendTo(int port, String... further) {
        replaceInDefinition(
                "  from: ",
                "  host: localhost\n  port: " + port + "\n  starttls: none-explicitly\n  patience-seconds: 2\n"
                        + Stream.of(further).map(line -> "  " + line + "\n").reduce("", String::concat) + "  from: ");
        replaceInDefinition("  pause-seconds: 30", "  pause-seconds: 0");
    }

    void replaceInDefinition(String text, String by) {
        replaceIn("programme.yml", text, by);
    }

    void replaceIn(String file, String text, String by) {
        Path path = sample.programme.resolve(file);
        assertThat(SampleRun.read(path)).contains(text);
        SampleRun.write(path, SampleRun.read(path).replace(text, by));
    }

    DistributionRequest request(Clock clock, Map<String, String> environment, Optional<MailAddress> resendTo) {
        return new DistributionRequest(edition(clock), environment, false, false, Optional.empty(), resendTo);
    }

    EditionRequest edition(Clock clock) {
        return new EditionRequest(
                new ProgrammeFolder(sample.programme),
                Optional.<ReportingPeriod>empty(),
                sample.output,
                "test",
                clock,
                Progress.SILENT);
    }

    List<String> outbox() throws IOException {
        Path outbox = output.resolve("outbox");
        if (!Files.isDirectory(outbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(outbox)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    String mail(String beginning) throws IOException {
        String name = outbox().stream()
                .filter(file -> file.startsWith(beginning))
                .findFirst()
                .orElseThrow();
        return SampleRun.read(output.resolve("outbox").resolve(name));
    }

    List<String> ledger() {
        Path ledger = output.resolve("ledger/dispatches.jsonl");
        return Files.exists(ledger) ? SampleRun.read(ledger).lines().toList() : List.of();
    }
}
