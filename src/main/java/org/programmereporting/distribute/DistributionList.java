package org.programmereporting.distribute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who is sent what of an edition: the rows that hold on the day of its release, one entry an address. */
public record DistributionList(List<Recipient> recipients) {
    private static final String NATIONAL_REPORT = "national-report.xlsx";
    private static final String PAGE = "index.html";

    public DistributionList {
        recipients = List.copyOf(recipients);
    }

    /**
     * Somebody, by all of their rows.
     *
     * @param files those of the edition that they get, in the order of the rows, each with the variable that holds its password
     * @param missing what they ask for and the edition does not hold
     */
    public record Recipient(
            MailAddress to,
            String name,
            List<Audience> audiences,
            List<String> posts,
            Map<String, Optional<String>> files,
            List<String> missing) {
        public Recipient {
            audiences = List.copyOf(audiences);
            posts = List.copyOf(posts);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Those of an edition, by address.
     *
     * @param release the day of its release, on which rows are judged
     * @param early only those entitled before release
     * @param held the edition's files
     */
    public static DistributionList of(
            List<Stakeholder> rows, LocalDate release, boolean early, Collection<String> held) {
        Map<MailAddress, List<Stakeholder>> byAddress = new TreeMap<>();
        rows.stream()
                .filter(row -> row.holdsOn(release))
                .filter(row -> !early || row.preRelease().isPresent())
                .filter(row -> !(row.audience() instanceof Audience.OfTrust))
                .forEach(row -> byAddress
                        .computeIfAbsent(row.email(), address -> new ArrayList<>())
                        .add(row));
        return new DistributionList(
                byAddress.values().stream().map(each -> recipient(each, held)).toList());
    }

    private static Recipient recipient(List<Stakeholder> rows, Collection<String> held) {
        Map<String, Optional<String>> files = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Stakeholder row : rows) {
            for (FileKind kind : row.files()) {
                List<String> found = found(kind, row.audience(), held);
                // what one row protects no other row of the same reader lays open
                found.forEach(file ->
                        files.merge(file, row.passwordVariable(), (one, other) -> one.isPresent() ? one : other));
                if (found.isEmpty()) {
                    missing.add(row.audience() instanceof Audience.Part part ? part.file() : kind.word());
                }
            }
        }
        return new Recipient(
                rows.get(0).email(),
                rows.get(0).name(),
                rows.stream().map(Stakeholder::audience).toList(),
                rows.stream()
                        .flatMap(row -> row.preRelease().stream())
                        .distinct()
                        .toList(),
                files,
                missing);
    }

    private static List<String> found(FileKind kind, Audience audience, Collection<String> held) {
        Stream<String> wanted = switch (kind) {
            case REPORT -> Stream.of(NATIONAL_REPORT);
            case PAGE -> Stream.of(PAGE);
            case COHORTS -> below("cohorts/", held);
            case REGIONS -> below("regions/", held);
            case WORKBOOK -> audience instanceof Audience.Part part ? Stream.of(part.file()) : Stream.<String>empty();
            case FEEDBACK, FORM -> Stream.empty();
        };
        return wanted.filter(held::contains).toList();
    }

    private static Stream<String> below(String folder, Collection<String> held) {
        return new TreeSet<>(held).stream().filter(file -> file.startsWith(folder));
    }
}
