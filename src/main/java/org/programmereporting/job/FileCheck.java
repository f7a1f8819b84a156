package org.programmereporting.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.collect.InputFile;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.measure.AcceptedReturns;
import org.programmereporting.measure.Positions;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;
import org.programmereporting.store.Hash;
import org.programmereporting.validate.ReturnChecker;
import org.programmereporting.validate.RuleKinds;
import org.programmereporting.validate.Settlement;

/** Judges files each by itself, with the words of a run, and keeps nothing: no folder, no lock, no database. */
public final class FileCheck {
    private final Programme programme;
    private final ReturnReaders reader = new ReturnReaders();
    private final ReturnChecker checker;
    private final Settlement settlement;

    public FileCheck(ProgrammeFolder folder) {
        this.programme = folder.read();
        this.checker = new ReturnChecker(programme.form(), programme.reference().register(), programme.rules());
        this.settlement = new Settlement(
                programme.reference().uncorrected(), programme.form(), RuleKinds.ofOneReturn(programme.rules()));
    }

    /**
     * Refuses paths that are no files, or cannot be read.
     *
     * @throws RefusedException with the first of them
     */
    public static void requireReadable(List<Path> files) {
        files.stream().flatMap(file -> unreadable(file).stream()).findFirst().ifPresent(why -> {
            throw new RefusedException(why);
        });
    }

    /** Why a path is no file that can be read, and what to do. */
    public static Optional<String> unreadable(Path file) {
        if (!Files.exists(file)) {
            return Optional.of("There is no file " + file + ". Check its name.");
        } else if (Files.isDirectory(file)) {
            return Optional.of(file + " is a folder. Name the files in it.");
        } else if (!Files.isReadable(file)) {
            return Optional.of(file + " cannot be read. Give this user the right to.");
        }
        return Optional.empty();
    }

    /**
     * Judges a file, or all that is in it when it is an archive.
     *
     * @param asked the period to judge it for; without it the one in whose folder it lies, else the one it names itself
     */
    public List<CheckedReturn> judge(Path file, Optional<ReportingPeriod> asked) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        Optional<Path> folder = periodFolder(path);
        Optional<ReportingPeriod> period = asked.or(() -> folder.flatMap(FileCheck::named));
        List<CheckedReturn> judged = new ArrayList<>();
        InputFolder input = new InputFolder(folder.orElse(path.resolveSibling("")));
        for (InputFile each : input.alone(period.orElseGet(this::latest), path)) {
            judged.add(judge(each, input, period));
        }
        return judged;
    }

    private CheckedReturn judge(InputFile file, InputFolder input, Optional<ReportingPeriod> period)
            throws IOException {
        if (file.setAside().isPresent()) {
            return SetAside.ignored(file);
        }
        byte[] bytes = bytes(file, input);
        RawReturn raw = reader.read(file.path(), bytes, programme.form());
        ReportingPeriod month = period.or(() -> checker.ownPeriod(raw)).orElse(file.period());
        CheckedReturn checked = checker.check(month, file.path(), Hash.of(bytes), Optional.empty(), raw);
        return settlement
                .settle(Map.of(month, List.of(checked)), this::expectedIn)
                .files()
                .getOrDefault(month, List.of(checked))
                .get(0);
    }

    /** One byte more than is read at most is enough to say that it is too much. */
    private static byte[] bytes(InputFile file, InputFolder input) throws IOException {
        try (InputStream content = input.open(file)) {
            return content.readNBytes(ReturnReaders.LARGEST_FILE + 1);
        }
    }

    private Set<OdsCode> expectedIn(ReportingPeriod month) {
        return Positions.opening(month, programme.reference(), AcceptedReturns.none()).remaining().stream()
                .map(TrustPosition::code)
                .collect(Collectors.toSet());
    }

    /** Stands in for the period of a file that names none, and is rejected for it. */
    private ReportingPeriod latest() {
        return programme.reference().calendar().stream()
                .map(CalendarEntry::period)
                .max(Comparator.naturalOrder())
                .orElseThrow(() ->
                        new RefusedException("calendar.csv has no period. Add one, or name the period with --period."));
    }

    /** The folder {@code returns/<yyyy-MM>} in which a file lies, in sub-folders too. */
    private static Optional<Path> periodFolder(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Path above = folder.getParent();
            if (above != null && above.endsWith("returns") && named(folder).isPresent()) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static Optional<ReportingPeriod> named(Path folder) {
        return ReportingPeriod.of(String.valueOf(folder.getFileName()));
    }
}
