package org.programmereporting.accessibility;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.programmereporting.accessibility.read.Style;

/** The styles that a sheet's cells had so far. Cells set alike share their style, so that few are looked at closely. */
final class SeenStyles {
    private final Set<Style> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether no cell before had a style like this. */
    boolean isFirst(Style style) {
        return seen.add(style);
    }
}
