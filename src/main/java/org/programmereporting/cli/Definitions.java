package org.programmereporting.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.programmereporting.job.Failures;
import org.programmereporting.programme.DefinitionException;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.schedule.Timetable;

/**
 * The programmes as their folders define them now: read again when a file of the definition changed. A definition that cannot be used is told once, and
 * the one before it stands until it is mended.
 */
final class Definitions implements Supplier<List<Timetable>> {
    private final FolderOptions folders;
    private final Consumer<String> trouble;
    private final Map<String, Read> known = new LinkedHashMap<>();

    Definitions(FolderOptions folders, Consumer<String> trouble) {
        this.folders = folders;
        this.trouble = trouble;
    }

    private record Read(Map<Path, FileTime> files, @Nullable Programme programme) {}

    @Override
    public List<Timetable> get() {
        return programmes().stream().map(Programme::timetable).toList();
    }

    List<Programme> programmes() {
        List<Programme> programmes = new ArrayList<>();
        for (ProgrammeFolder folder : chosen()) {
            current(folder).ifPresent(programmes::add);
        }
        return programmes;
    }

    Optional<Programme> of(String id) {
        return programmes().stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst();
    }

    private List<ProgrammeFolder> chosen() {
        try {
            return Programmes.chosen(folders);
        } catch (IOException | RuntimeException notThere) {
            trouble.accept(Failures.explain(notThere));
            return List.of();
        }
    }

    private Optional<Programme> current(ProgrammeFolder folder) {
        Read before = known.getOrDefault(folder.name(), new Read(Map.of(), null));
        Map<Path, FileTime> files = files(folder);
        if (!files.equals(before.files())) {
            known.put(folder.name(), new Read(files, read(folder).orElse(before.programme())));
        }
        return Optional.ofNullable(known.getOrDefault(folder.name(), before).programme());
    }

    private Optional<Programme> read(ProgrammeFolder folder) {
        try {
            return Optional.of(folder.read());
        } catch (DefinitionException wrong) {
            trouble.accept(wrong.getMessage() + "\nUntil that is mended, " + folder.name()
                    + " is scheduled as it was before, or not at all.");
            return Optional.empty();
        }
    }

    private Map<Path, FileTime> files(ProgrammeFolder folder) {
        Map<Path, FileTime> files = new LinkedHashMap<>();
        try {
            for (String file : folder.definitionFiles()) {
                Path path = folder.path().resolve(file);
                if (Files.exists(path)) {
                    files.put(path, Files.getLastModifiedTime(path));
                }
            }
        } catch (IOException unreadable) {
            trouble.accept(Failures.explain(unreadable));
        }
        return files;
    }
}
