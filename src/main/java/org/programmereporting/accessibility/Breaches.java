package org.programmereporting.accessibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;

/** Takes down what breaks the rules of a profile; of one rule on one sheet the first {@value #MOST} places, and how many more there are. */
final class Breaches {
    private static final int MOST = 100;

    private record Place(Rule rule, String sheet) {}

    private final Profile profile;
    private final List<Breach> breaches = new ArrayList<>();
    private final Map<Place, Integer> counts = new HashMap<>();

    Breaches(Profile profile) {
        this.profile = profile;
    }

    void workbook(Rule rule, String what) {
        add(rule, "", "", what);
    }

    void sheet(Rule rule, Sheet sheet, String what) {
        add(rule, sheet.name(), "", what);
    }

    void cell(Rule rule, Sheet sheet, Cell cell, String what) {
        add(rule, sheet.name(), cell.address(), what);
    }

    void add(Rule rule, String sheet, String cell, String what) {
        if (rule.holdsFor(profile) && counts.merge(new Place(rule, sheet), 1, Integer::sum) <= MOST) {
            breaches.add(new Breach(rule, sheet, cell, what));
        }
    }

    /** Essential ones first, then as they were found. */
    List<Breach> all() {
        List<Breach> all = new ArrayList<>(breaches);
        counts.forEach((place, count) -> {
            if (count > MOST) {
                String more = String.format(Locale.ROOT, "%,d more like it", count - MOST);
                all.add(new Breach(place.rule(), place.sheet(), "", more));
            }
        });
        all.sort(Comparator.comparing(breach -> !breach.essential()));
        return List.copyOf(all);
    }
}
