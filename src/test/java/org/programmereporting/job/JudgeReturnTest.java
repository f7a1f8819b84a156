package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.collect.InputProblem;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.ReceivedBytes;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.validate.ReturnChecker;

class JudgeReturnTest {
    private static final ReportingPeriod JUNE = new ReportingPeriod(YearMonth.of(2014, 6));

    @TempDir
    Path folder;

    @Test
    void aFileLargerThanAnyMemoryIsRefusedUnread() throws IOException, InputProblem {
        Programme programme = new ProgrammeFolder(Path.of("input", "mail-exit")).read();
        String name = "0".repeat(64);
        long size = 5_000_000_000L;
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(size); // nothing is written: it takes no room
        }
        JudgeReturn judge = new JudgeReturn(
                new ReceivedBytes(folder),
                new ReturnReaders(),
                programme.form(),
                new ReturnChecker(programme.form(), programme.reference().register(), programme.rules()),
                new Judgement("", Inventory.take(new InputFolder(folder), List.of())));
        CheckedReturn judged = judge.process(new ReceivedFile(JUNE, "large.xlsx", name, 1, size));
        assertThat(judged.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "The file is larger than 50 MB. Send the form alone, without pictures or other sheets.");
    }
}
