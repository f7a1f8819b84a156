package org.programmereporting.accessibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.programmereporting.accessibility.read.Area;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Link;
import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Workbook;

/** A link leads to a cell of a sheet that is there, or to a page of the web; its words say where. */
final class Hyperlinks implements Check {
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("(?i)\\s*(click |see )?(here|link|this|more|read more|page|website)[.:]?\\s*");
    private static final Pattern BARE_ADDRESS = Pattern.compile("(?i)\\s*(https?://|www\\.|file:)\\S+\\s*");
    private static final Pattern WEB_OR_MAIL = Pattern.compile("(?i)(https?|mailto):.*", Pattern.DOTALL);

    @Override
    public void check(Workbook workbook, Breaches breaches) {
        for (Sheet sheet : workbook.sheets()) {
            Map<Integer, Map<Integer, Cell>> cells = linked(sheet);
            for (Link link : sheet.links()) {
                checkWords(sheet, link, cells, breaches);
                checkTarget(workbook, sheet, link, breaches);
            }
        }
    }

    /** The cells of rows that have a link, by row and column. */
    private static Map<Integer, Map<Integer, Cell>> linked(Sheet sheet) {
        Map<Integer, Map<Integer, Cell>> cells = new HashMap<>();
        sheet.links().forEach(link -> cells.put(link.area().top(), new HashMap<>()));
        for (Cell cell : sheet.cells()) {
            Map<Integer, Cell> row = cells.get(cell.row());
            if (row != null) {
                row.put(cell.column(), cell);
            }
        }
        return cells;
    }

    private static void checkWords(Sheet sheet, Link link, Map<Integer, Map<Integer, Cell>> cells, Breaches breaches) {
        Area at = link.area();
        Optional<Cell> cell =
                Optional.ofNullable(cells.getOrDefault(at.top(), Map.of()).get(at.left()));
        String words = cell.map(Cell::words).orElse("");
        boolean number = cell.filter(Cell::isNumber).isPresent(); // a figure that leads to what is behind it
        if (!number
                && (words.isBlank()
                        || SAYS_NOTHING.matcher(words).matches()
                        || BARE_ADDRESS.matcher(words).matches())) {
            breaches.add(
                    Rule.LINK_DESCRIPTIVE, sheet.name(), at.words(), "\"" + words + "\" does not say where it leads");
        }
    }

    private static void checkTarget(Workbook workbook, Sheet sheet, Link link, Breaches breaches) {
        String cell = link.area().words();
        if (!link.outside().isEmpty()) {
            boolean harmless = WEB_OR_MAIL.matcher(link.outside()).matches();
            breaches.add(
                    harmless ? Rule.LINK_INSIDE : Rule.NO_EXTERNAL_LINK,
                    sheet.name(),
                    cell,
                    "it leads out of the workbook to " + link.outside());
        } else if (!leadsSomewhere(workbook, link.inside())) {
            breaches.add(
                    Rule.LINK_TARGET, sheet.name(), cell, "it leads to \"" + link.inside() + "\", which is not there");
        }
    }

    private static boolean leadsSomewhere(Workbook workbook, String place) {
        String bare = place.startsWith("#") ? place.substring(1) : place;
        return workbook.names().containsKey(bare)
                || Area.of(bare)
                        .filter(area -> area.sheet().isEmpty()
                                || workbook.sheet(area.sheet()).isPresent())
                        .isPresent();
    }
}
