package org.programmereporting.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.feedback.CopySheet.Remark;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.FormHeading;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.SentReturn;

/** The copies of the sent sheets, and where in them a finding has its place. */
final class Copies {
    private static final CellAddress START = new CellAddress(0, 0);
    private static final CellAddress LAST = new CellAddress(16_383, 1_048_575); // of a sheet as Excel knows it
    private static final String LINE = "line ";
    private static final RawCell.Content NO_VALUE = new RawCell.Typed("[a formula without a stored value]");

    private final String file;
    private final Map<String, SentReturn.Sheet> sheets = new LinkedHashMap<>();

    Copies(Feedback feedback, SheetNames names) {
        this.file = feedback.reply().answered().file();
        feedback.sent().stream()
                .flatMap(sent -> sent.sheets().stream())
                .forEach(sheet -> sheets.put(names.take(sheet.name()), sheet));
    }

    /**
     * A cell of a copy.
     *
     * @param exact the finding is about this very cell, not about its sheet as a whole
     */
    record Place(String sheet, CellAddress cell, boolean exact) {}

    /** Where the finding leads to; nothing when it is about the whole file, or about something that was not sent. */
    Optional<Place> of(Finding finding) {
        if (!finding.source().file().equals(file)) {
            return Optional.empty();
        }
        return sheets.entrySet().stream()
                .filter(copy -> copy.getValue().isCalled(finding.source().sheet()))
                .findFirst()
                .flatMap(copy ->
                        place(copy.getKey(), copy.getValue(), finding.source().cell()));
    }

    private static Optional<Place> place(String name, SentReturn.Sheet sheet, String cell) {
        if (cell.startsWith(LINE)) {
            int row = Integer.parseInt(cell.substring(LINE.length())) - 1;
            return Optional.of(new Place(name, lastFilled(sheet, row), true)).filter(place -> isOnSheet(place.cell()));
        }
        Optional<CellAddress> address = CellAddress.of(cell).filter(Copies::isOnSheet);
        return Optional.of(new Place(name, address.orElse(START), address.isPresent()));
    }

    /** A line's value; its last cell when it has none. */
    private static CellAddress lastFilled(SentReturn.Sheet sheet, int row) {
        SortedMap<CellAddress, SentReturn.Cell> line =
                sheet.cells().subMap(new CellAddress(0, row), new CellAddress(0, row + 1));
        return line.isEmpty() ? new CellAddress(0, row) : line.lastKey();
    }

    private static boolean isOnSheet(CellAddress address) {
        return address.row() >= 0 && address.row() <= LAST.row() && address.column() <= LAST.column();
    }

    /** The copies, in the order of the file, with the remarks of these findings. */
    List<CopySheet> with(List<Finding> findings, ReturnForm form) {
        Map<Place, List<Finding>> byPlace = new LinkedHashMap<>();
        findings.forEach(finding -> of(finding)
                .filter(Place::exact)
                .ifPresent(place -> byPlace.computeIfAbsent(place, none -> new ArrayList<>())
                        .add(finding)));
        List<CopySheet> copies = new ArrayList<>();
        sheets.forEach((name, sheet) -> {
            SortedMap<CellAddress, Remark> remarks = new TreeMap<>();
            byPlace.forEach((place, found) -> {
                if (place.sheet().equals(name)) {
                    remarks.put(place.cell(), remark(found));
                }
            });
            copies.add(new CopySheet(name, contents(sheet), headings(sheet, form), remarks));
        });
        return copies;
    }

    private static SortedMap<CellAddress, RawCell.Content> contents(SentReturn.Sheet sheet) {
        SortedMap<CellAddress, RawCell.Content> contents = new TreeMap<>();
        sheet.cells().forEach((address, cell) -> {
            if (isOnSheet(address)) {
                contents.put(address, cell.content() instanceof RawCell.Unvalued ? NO_VALUE : cell.content());
            }
        });
        return contents;
    }

    private static Set<CellAddress> headings(SentReturn.Sheet sheet, ReturnForm form) {
        Stream<String> labels = form.fields().stream()
                .filter(field -> field.sheet().equals(sheet.name()))
                .map(FormField::label);
        Stream<String> words = form.headings().stream()
                .filter(heading -> heading.sheet().equals(sheet.name()))
                .map(FormHeading::text);
        Set<String> printed = Stream.concat(labels, words).collect(Collectors.toSet());
        return sheet.cells().entrySet().stream()
                .filter(cell -> cell.getKey().row() == 0
                        || printed.contains(cell.getValue().content().toString()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The findings come gravest first. */
    private static Remark remark(List<Finding> findings) {
        String text = findings.stream()
                .map(finding -> Spoken.capital(finding.severity().id()) + " - " + Spoken.meaning(finding.severity())
                        + ".\n" + finding.message())
                .collect(Collectors.joining("\n\n"));
        return new Remark(findings.get(0).severity(), text);
    }
}
