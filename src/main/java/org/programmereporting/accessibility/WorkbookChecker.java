package org.programmereporting.accessibility;

import java.util.List;
import org.programmereporting.accessibility.read.UnreadableWorkbook;
import org.programmereporting.accessibility.read.Workbook;
import org.programmereporting.accessibility.read.WorkbookReader;

/** Reads a finished workbook back from its parts and names each rule that it breaks. */
public final class WorkbookChecker {
    private static final List<Check> CHECKS = List.of(
            new SheetOrder(),
            new DocumentProperties(),
            new Opening(),
            new RealTables(),
            new TableNames(),
            new TablePlaces(),
            new EmptyCells(),
            new Shorthand(),
            new ActiveContent(),
            new NumbersAsNumbers(),
            new Notes(),
            new NothingHidden(),
            new ForeignContent(),
            new Hyperlinks(),
            new Frames(),
            new ChartTitles(),
            new ChartRanges(),
            new Fonts(),
            new Contrast(),
            new NumberWidths(),
            new TextRoom(),
            new Advice());

    private final Profile profile;

    /** A checker by the rules of a profile. */
    public WorkbookChecker(Profile profile) {
        this.profile = profile;
    }

    /** All breaches, essential ones first; empty if there is none. A file that cannot be read as a workbook is itself a breach. */
    public List<Breach> check(byte[] file) {
        Breaches breaches = new Breaches(profile);
        try {
            Workbook workbook = WorkbookReader.read(file);
            CHECKS.forEach(check -> check.check(workbook, breaches));
        } catch (UnreadableWorkbook unreadable) {
            breaches.workbook(Rule.READABLE, "it cannot be checked: " + unreadable.getMessage());
        }
        return breaches.all();
    }
}
