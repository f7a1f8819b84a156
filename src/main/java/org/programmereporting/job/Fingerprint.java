package org.programmereporting.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closures;
import org.programmereporting.store.Hash;

/**
 * What a draft depends on, in one hash: the returns of its period and those before, which periods are closed, reference data and definition, as-at
 * and known-by, and the program's version. Equal fingerprints give equal drafts.
 */
final class Fingerprint {
    /** The files that decide how a return is judged, besides the register as it was known. */
    private static final List<String> JUDGING = List.of("programme.yml", "return-form.csv");

    private Fingerprint() {}

    /** The definition's files with their hashes, by name. A file that is missing is left out. */
    static Map<String, String> definition(ProgrammeFolder programme) throws IOException {
        return hashes(programme, programme.definitionFiles());
    }

    /** Of some of the programme's files. */
    static Map<String, String> hashes(ProgrammeFolder programme, List<String> files) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String file : files) {
            Path path = programme.path().resolve(file);
            if (Files.isDirectory(path)) {
                throw new RefusedException(path + " is a folder. Put the file in its place.");
            }
            if (Files.exists(path)) { // else the definition's reader names it, with the mend
                hashes.put(file, Hash.of(path));
            }
        }
        return hashes;
    }

    static String of(
            ReportingPeriod period,
            LocalDate asAt,
            KnownBy knownBy,
            Closures closures,
            Inventory inventory,
            Map<String, String> definition,
            String programVersion) {
        StringBuilder all = new StringBuilder("programme-reporting " + programVersion + '\n');
        all.append("period ")
                .append(period)
                .append(" as at ")
                .append(asAt)
                .append(" known by ")
                .append(knownBy);
        closures.closed()
                .headMap(period.next())
                .values()
                .forEach(closing -> all.append('\n')
                        .append(closing.period())
                        .append(" closed at receipt ")
                        .append(closing.receipts()));
        all.append('\n');
        definition.forEach(
                (file, hash) -> all.append(hash).append(' ').append(file).append('\n'));
        new TreeMap<>(inventory.receivedTimes())
                .headMap(period, true)
                .forEach((month, times) ->
                        all.append(times).append(' ').append(month).append(" received\n"));
        SetAside.of(inventory, period)
                .forEach(file -> all.append(file.outcome().id())
                        .append(' ')
                        .append(file.file())
                        .append('\n'));
        inventory
                .byPeriod()
                .headMap(period.next())
                .keySet()
                .forEach(month -> all.append(inventory.hash(month))
                        .append(' ')
                        .append(month)
                        .append('\n'));
        return Hash.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a return's judgement depends on besides the return itself. Of the register it is the trusts and their successors, from whatever files and
     * with whatever lines left out by the known-by time: other reference data judge no return anew.
     */
    static String judging(Map<String, String> definition, Register register, String programVersion) {
        StringBuilder all = new StringBuilder(deciding(definition, programVersion));
        register.trusts().forEach(trust -> all.append(trust).append('\n'));
        register.successions().forEach(succession -> all.append(succession).append('\n'));
        return Hash.of(all.toString());
    }

    /** Program and definition, a line each. */
    static String deciding(Map<String, String> definition, String programVersion) {
        StringBuilder all = new StringBuilder("programme-reporting " + programVersion + '\n');
        JUDGING.forEach(file -> all.append(definition.getOrDefault(file, ""))
                .append(' ')
                .append(file)
                .append('\n'));
        return all.toString();
    }
}
