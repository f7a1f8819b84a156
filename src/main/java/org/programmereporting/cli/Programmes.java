package org.programmereporting.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.programmereporting.job.DatabaseUrl;
import org.programmereporting.job.OutputFolder;
import org.programmereporting.job.RefusedException;
import org.programmereporting.job.StoreGuard;
import org.programmereporting.programme.ProgrammeFolder;

/** Which programmes a command is for. */
final class Programmes {
    private Programmes() {}

    /** The one that a command is for which takes no more. */
    static ProgrammeFolder only(FolderOptions options) throws IOException {
        List<ProgrammeFolder> programmes = chosen(options);
        if (programmes.size() > 1) {
            throw new RefusedException("There are several programmes. Name one with --programme: "
                    + programmes.stream().map(ProgrammeFolder::name).collect(Collectors.joining(", ")) + ".");
        }
        requireKnownFormat(options, programmes.get(0));
        return programmes.get(0);
    }

    /** Before a command looks into what was made of a programme. */
    static void requireKnownFormat(FolderOptions options, ProgrammeFolder programme) throws IOException {
        StoreGuard.requireKnownFormat(new OutputFolder(options.output.resolve(programme.name())));
    }

    static List<ProgrammeFolder> chosen(FolderOptions options) throws IOException {
        DatabaseUrl.requireFits(options.output);
        if (!Files.isDirectory(options.input)) {
            throw new RefusedException("The input folder " + options.input.toAbsolutePath()
                    + " is not there. Run from the folder that holds it, or name it with --input.");
        }
        List<ProgrammeFolder> all = ProgrammeFolder.in(options.input);
        List<ProgrammeFolder> chosen = all.stream()
                .filter(folder -> options.programme == null || folder.name().equals(options.programme))
                .toList();
        if (!chosen.isEmpty()) {
            return chosen;
        }
        String known = all.stream().map(ProgrammeFolder::name).collect(Collectors.joining(", "));
        throw new RefusedException(
                options.programme == null
                        ? "The input folder " + options.input.toAbsolutePath()
                                + " holds no programme: no folder with a programme.yml."
                        : "The programme \"" + options.programme + "\" is not in " + options.input + ". Known are: "
                                + (known.isEmpty() ? "none" : known) + ".");
    }
}
