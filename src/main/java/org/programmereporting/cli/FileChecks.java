package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.programmereporting.job.FileCheck;
import org.programmereporting.job.RefusedException;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;

/** {@code collect --check}: what would become of files, told and not done. */
record FileChecks(PrintWriter out) {
    int perform(List<Path> files, RunOptions options) throws IOException {
        FileCheck.requireReadable(files);
        FileCheck check = new FileCheck(programme(options));
        List<CheckedReturn> judged = new ArrayList<>();
        for (Path file : files) {
            List<CheckedReturn> each = check.judge(file, options.period());
            judged.addAll(each);
            if (!options.quiet) {
                each.forEach(this::print);
            }
        }
        if (!options.quiet) {
            out.println(count(judged));
        }
        return judged.stream().anyMatch(FileChecks::isRefused) ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
    }

    private static ProgrammeFolder programme(RunOptions options) throws IOException {
        List<ProgrammeFolder> chosen = Programmes.chosen(options);
        if (chosen.size() > 1) {
            throw new RefusedException("There are several programmes. Name the one to judge for with --programme: "
                    + chosen.stream().map(ProgrammeFolder::name).collect(Collectors.joining(", ")) + ".");
        }
        return chosen.get(0);
    }

    private void print(CheckedReturn file) {
        boolean isReturn = file.outcome() != FileOutcome.UNREADABLE && file.outcome() != FileOutcome.IGNORED;
        String month = isReturn ? " for " + file.period() : "";
        out.println(OneLine.of(file.file() + month + ": " + words(file.outcome())));
        file.findings().stream()
                .sorted(Finding.BY_WEIGHT)
                .forEach(finding ->
                        out.println(OneLine.of("  " + finding.severity().id() + ": " + finding)));
        out.println();
    }

    private static String count(List<CheckedReturn> files) {
        List<String> parts = new ArrayList<>();
        for (FileOutcome outcome : FileOutcome.values()) {
            long count =
                    files.stream().filter(file -> file.outcome() == outcome).count();
            if (count > 0) {
                parts.add(count + " " + words(outcome));
            }
        }
        String number = files.size() == 1 ? "1 file" : files.size() + " files";
        return number + " checked, nothing stored" + (parts.isEmpty() ? "." : ": " + String.join(", ", parts) + ".");
    }

    private static boolean isRefused(CheckedReturn file) {
        return file.outcome() == FileOutcome.REJECTED || file.outcome() == FileOutcome.UNREADABLE;
    }

    private static String words(FileOutcome outcome) {
        return outcome.id().replace('-', ' ');
    }
}
