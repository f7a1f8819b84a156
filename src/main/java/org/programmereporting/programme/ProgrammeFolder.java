package org.programmereporting.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.AdoptionCount;
import org.programmereporting.returns.Assessment;
import org.programmereporting.returns.BaselineChange;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Contact;
import org.programmereporting.returns.Correction;
import org.programmereporting.returns.DeadlineChange;
import org.programmereporting.returns.Decision;
import org.programmereporting.returns.FirstWaveMilestone;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ScopeExit;

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

    /** Reads definition, form and reference data, all that is known. */
    public Programme read() {
        return read(KnownBy.EVERYTHING);
    }

    /**
     * Reads definition, form and reference data.
     *
     * @param knownBy lines of reference data that were not known by then are checked and left out
     * @throws DefinitionException when something in them cannot be used
     */
    public Programme read(KnownBy knownBy) {
        return dated().knownBy(knownBy);
    }

    /**
     * Reads the same once, for views of it at several moments.
     *
     * @throws DefinitionException when something in them cannot be used
     */
    public DatedProgramme dated() {
        return named(this::definition);
    }

    /** Has what is wrong say in which folder. */
    private <T> T named(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DefinitionException wrong) {
            throw wrong.in(path);
        }
    }

    private DatedProgramme definition() {
        DefinitionFile definition = new DefinitionFile(path);
        if (!definition.about().programme().equals(name())) {
            throw new DefinitionException(new Problem(
                    DefinitionFile.FILE,
                    definition.idLine(),
                    "The id \"" + definition.about().programme() + "\" is not the folder's name \"" + name() + "\"",
                    "Rename one of them"));
        }
        ReturnForm form = definition.form(path);
        Function<KnownBy, ReferenceData> known = reference(definition, form);
        ReferenceData reference = known.apply(KnownBy.EVERYTHING);
        return new DatedProgramme(
                new Programme(
                        definition.about(),
                        form,
                        reference,
                        definition.rules(form),
                        definition.metrics(form, reference),
                        definition.sheets(form, reference),
                        definition.packs(form, reference),
                        commentary(),
                        definition.forecast(form),
                        definition.retention(form),
                        definition.schedules(),
                        definition.mail(),
                        new StakeholderFile(new ReferenceFolder(path), reference.register()).read()),
                known);
    }

    /** The files that define the programme, relative to its folder with {@code /}: all that decides a figure besides the returns. */
    public List<String> definitionFiles() throws IOException {
        return Stream.of(
                        Stream.of(DefinitionFile.FILE, "return-form.csv"),
                        ReferenceFiles.names().stream(),
                        commentaryFiles().stream().map(file -> "commentary/" + file.getFileName()))
                .flatMap(files -> files)
                .sorted()
                .toList();
    }

    /** The files that say who gets what, and decide no figure; relative as {@link #definitionFiles}. */
    public List<String> addressFiles() {
        return List.of(StakeholderFile.FILE);
    }

    /** When which period is due, for who knows that the whole can be read. */
    public List<CalendarEntry> calendar() {
        return named(() -> ReferenceFiles.calendar(new ReferenceFolder(path)));
    }

    /** Reads every table once; what was known by a moment is taken from what was read. */
    private Function<KnownBy, ReferenceData> reference(DefinitionFile definition, ReturnForm form) {
        List<Cluster> clusters = definition.clusters();
        List<Cohort> cohorts = definition.cohorts(clusters);
        ReferenceFiles files = new ReferenceFiles(path, definition.regions(), clusters, definition.services());
        CentreFiles centre = files.centre();
        Function<KnownBy, Register> register = register(definition, cohorts, files, centre);
        List<AdoptionCount> adoption = files.adoption();
        List<FirstWaveMilestone> firstWave = files.firstWave(definition.milestones());
        List<CalendarEntry> calendar = ReferenceFiles.calendar(new ReferenceFolder(path));
        List<Contact> contacts = files.contacts();
        Dated<Correction> corrections = centre.corrections(form);
        Dated<Decision> decisions = centre.decisions();
        Dated<Assessment> assessments = centre.assessments(definition.ratings());
        return knownBy -> new ReferenceData(
                register.apply(knownBy),
                definition.services(),
                definition.milestones(),
                definition.ratings(),
                adoption,
                firstWave,
                calendar,
                contacts,
                definition.firstWaveEnded(),
                definition.carriedForwardMonths(),
                corrections.known(knownBy),
                decisions.known(knownBy),
                assessments.known(knownBy));
    }

    private static Function<KnownBy, Register> register(
            DefinitionFile definition, List<Cohort> cohorts, ReferenceFiles files, CentreFiles centre) {
        Dated<DeadlineChange> deadlines = centre.deadlines(cohorts);
        Dated<ConfirmedExit> exits = files.exits();
        Dated<ScopeExit> scopeExits = centre.scopeExits();
        Dated<BaselineChange> baselineChanges = centre.baselineChanges(definition.services());
        return knownBy -> new Register(
                definition.regions(),
                definition.clusters(),
                cohorts,
                deadlines.known(knownBy),
                files.trusts(knownBy),
                files.contracts().known(knownBy),
                exits.known(knownBy),
                files.successions().known(knownBy),
                scopeExits.known(knownBy),
                baselineChanges.known(knownBy),
                files.suppliers());
    }

    private Map<ReportingPeriod, List<String>> commentary() {
        try {
            return commentaryFiles().stream().collect(Collectors.toMap(this::periodOf, ProgrammeFolder::paragraphs));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files {@code commentary/<yyyy-MM>.md}; others in that folder are nobody's. */
    private List<Path> commentaryFiles() throws IOException {
        Path folder = path.resolve("commentary");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> String.valueOf(file.getFileName()).matches("\\d{4}-(0[1-9]|1[0-2])\\.md"))
                    .sorted()
                    .toList();
        }
    }

    private ReportingPeriod periodOf(Path commentary) {
        String name = String.valueOf(commentary.getFileName());
        return ReportingPeriod.of(name.substring(0, name.length() - ".md".length()))
                .orElseThrow();
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
