package org.programmereporting.sample;

import java.util.List;
import java.util.Optional;

/** Trusts that buy together, by their place among the remaining ones. */
record Consortium(String name, List<Integer> members) {
    static final List<Consortium> ALL = List.of(
            new Consortium("East Reach Imaging Alliance", List.of(0, 1, 3, 6)),
            new Consortium("South Loop Imaging Partnership", List.of(8, 10, 11, 14, 18)),
            new Consortium("Three Dales PACS Group", List.of(20, 21, 22, 25, 28)),
            new Consortium("Fenland Imaging Consortium", List.of(32, 33, 35, 39)),
            new Consortium("Coast and Wolds Radiology Group", List.of(37, 38, 41)));

    static Optional<Consortium> of(int place) {
        return ALL.stream().filter(group -> group.members().contains(place)).findFirst();
    }
}
