package org.programmereporting.store.packed;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.StatusReturn;

/** A month's judged files in bytes: their number, then each after the other. */
public final class MonthPack {
    private MonthPack() {}

    /**
     * A month in bytes.
     *
     * @param files all of it, in their order
     */
    public static byte[] write(List<JudgedFile> files) {
        PackOutput out = new PackOutput();
        AnswersOutput answers = new AnswersOutput(out);
        out.number(files.size());
        files.forEach(file -> write(file, out, answers));
        return out.bytes();
    }

    private static void write(JudgedFile file, PackOutput out, AnswersOutput answers) {
        CheckedReturn judged = file.judged();
        out.number(file.sequence());
        out.number(file.size());
        out.word(file.judgedWith());
        out.word(judged.file());
        out.word(judged.sha256());
        out.number(judged.received().isPresent() ? 1 : 0);
        judged.received().map(time -> time.toInstant(ZoneOffset.UTC)).ifPresent(time -> {
            out.number(time.getEpochSecond());
            out.number(time.getNano());
        });
        out.word(judged.trust().map(OdsCode::value).orElse(""));
        out.number(judged.refresh() ? 1 : 0);
        out.word(judged.outcome().name());
        out.number(judged.answers().isPresent() ? 1 : 0);
        judged.answers().ifPresent(answers::write);
        out.number(judged.findings().size());
        judged.findings().forEach(finding -> write(finding, out));
    }

    private static void write(Finding finding, PackOutput out) {
        out.word(finding.code().name());
        out.word(finding.severity().name());
        out.word(finding.source().sheet());
        out.word(finding.source().cell());
        out.word(finding.field());
        out.word(finding.value());
        out.word(finding.message());
    }

    /**
     * The same files again.
     *
     * @param shared with other months
     * @throws IllegalStateException when these are not the bytes of a month
     */
    public static List<JudgedFile> read(ReportingPeriod period, byte[] bytes, SharedAnswers shared) {
        PackInput in = new PackInput(bytes);
        List<JudgedFile> files;
        try {
            files = files(period, in, new AnswersInput(in, shared));
        } catch (RuntimeException damaged) { // whatever the first wrong byte leads to
            throw new IllegalStateException("The packed returns of " + period + " are damaged", damaged);
        }
        if (!in.isAtEnd()) {
            throw new IllegalStateException("The packed returns of " + period + " go on after their end");
        }
        return files;
    }

    private static List<JudgedFile> files(ReportingPeriod period, PackInput in, AnswersInput answers) {
        int count = in.count();
        List<JudgedFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(file(period, in, answers));
        }
        return List.copyOf(files);
    }

    private static JudgedFile file(ReportingPeriod period, PackInput in, AnswersInput answers) {
        long sequence = in.number();
        long size = in.number();
        String judgedWith = in.word();
        String path = in.word();
        String sha256 = in.word();
        Optional<LocalDateTime> received = in.number() == 0 ? Optional.empty() : Optional.of(time(in));
        String code = in.word();
        Optional<OdsCode> trust = code.isEmpty() ? Optional.empty() : Optional.of(new OdsCode(code));
        boolean refresh = in.number() == 1;
        FileOutcome outcome = FileOutcome.valueOf(in.word());
        Optional<StatusReturn> said =
                in.number() == 0 ? Optional.empty() : Optional.of(answers.read(trust.orElseThrow(), period, path));
        return new JudgedFile(
                sequence,
                size,
                judgedWith,
                new CheckedReturn(
                        period, path, sha256, received, trust, refresh, outcome, "", said, findings(path, in)));
    }

    private static LocalDateTime time(PackInput in) {
        return LocalDateTime.ofEpochSecond(in.number(), in.count(), ZoneOffset.UTC);
    }

    private static List<Finding> findings(String file, PackInput in) {
        int count = in.count();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            findings.add(new Finding(
                    FindingCode.valueOf(in.word()),
                    Severity.valueOf(in.word()),
                    new Source(file, in.word(), in.word()),
                    in.word(),
                    in.word(),
                    in.word()));
        }
        return findings;
    }
}
