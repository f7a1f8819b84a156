package org.programmereporting.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;

/** The folder of one programme: {@code input/<programme>/}. */
public record ProgrammeFolder(Path path) {
    /** The programmes of an input folder: every folder with a {@code programme.yml}, by name. */
    public static List<ProgrammeFolder> in(Path input) throws IOException {
        try (Stream<Path> folders = Files.list(input)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(DefinitionFile.FILE)))
                    .sorted()
                    .map(ProgrammeFolder::new)
                    .toList();
        }
    }

    /** The folder's name, which is the programme's id. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** Where the returns lie, a folder a period. */
    public Path returns() {
        return path.resolve("returns");
    }

    /**
     * Reads definition, form and reference data.
     *
     * @throws DefinitionException when something in them cannot be used
     */
    public Programme read() {
        DefinitionFile definition = new DefinitionFile(path);
        if (!definition.about().programme().equals(name())) {
            throw new DefinitionException(new Problem(
                    DefinitionFile.FILE,
                    1,
                    "The id \"" + definition.about().programme() + "\" is not the folder's name \"" + name() + "\"",
                    "Rename one of them"));
        }
        ReturnForm form = definition.form(path);
        ReferenceData reference = reference(definition);
        return new Programme(
                definition.about(),
                form,
                reference,
                definition.rules(form),
                definition.metrics(),
                definition.sheets(reference.register()),
                commentary());
    }

    /** The files that define the programme, relative to its folder with {@code /}: all that decides a figure besides the returns. */
    public List<String> definitionFiles() throws IOException {
        try (Stream<Path> comments = filesIn("commentary")) {
            return Stream.of(
                            Stream.of(DefinitionFile.FILE, "return-form.csv"),
                            ReferenceFiles.names().stream(),
                            comments.map(file -> "commentary/" + file.getFileName())
                                    .filter(name -> name.endsWith(".md")))
                    .flatMap(files -> files)
                    .sorted()
                    .toList();
        }
    }

    private ReferenceData reference(DefinitionFile definition) {
        List<Region> regions = definition.regions();
        List<Cluster> clusters = definition.clusters();
        List<Cohort> cohorts = definition.cohorts(clusters);
        ReferenceFiles files = new ReferenceFiles(path, regions, definition.services());
        List<Contract> contracts = files.contracts(clusters);
        Register register = new Register(
                regions,
                clusters,
                cohorts,
                files.deadlines(cohorts),
                files.trusts(),
                contracts,
                files.exits(contracts),
                files.successions(),
                files.scopeExits(),
                files.baselineChanges(),
                files.suppliers());
        return new ReferenceData(
                register,
                definition.services(),
                definition.milestones(),
                definition.ratings(),
                files.adoption(),
                files.firstWave(),
                files.calendar(),
                files.contacts(),
                definition.firstWaveEnded(),
                definition.carriedForwardMonths());
    }

    private Map<ReportingPeriod, List<String>> commentary() {
        Map<ReportingPeriod, List<String>> words = new TreeMap<>();
        try (Stream<Path> files = filesIn("commentary")) {
            files.forEach(file -> {
                String name = String.valueOf(file.getFileName());
                ReportingPeriod.of(name.replaceFirst("\\.md$", ""))
                        .ifPresent(period -> words.put(period, paragraphs(file)));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private Stream<Path> filesIn(String name) throws IOException {
        Path folder = path.resolve(name);
        return Files.isDirectory(folder)
                ? Files.list(folder).filter(Files::isRegularFile).sorted()
                : Stream.empty();
    }

    private static List<String> paragraphs(Path file) {
        try {
            return Arrays.stream(Files.readString(file, StandardCharsets.UTF_8).split("\\R\\s*\\R"))
                    .map(paragraph -> paragraph.strip().replaceAll("\\s*\\R\\s*", " "))
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new DefinitionException(new Problem(
                    "commentary/" + file.getFileName(),
                    1,
                    "The file cannot be read as UTF-8 text",
                    "Save it as UTF-8"));
        }
    }
}
