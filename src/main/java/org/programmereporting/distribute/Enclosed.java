package org.programmereporting.distribute;

import java.util.List;
import java.util.stream.Stream;

/**
 * What goes with a letter.
 *
 * @param attached names of the files that are attached
 * @param named paths of those that are too large to be
 * @param hasPassword whether those attached open with a password
 */
public record Enclosed(List<String> attached, List<String> named, boolean hasPassword) {
    public Enclosed {
        attached = List.copyOf(attached);
        named = List.copyOf(named);
    }

    Words added(Words words) {
        if (!attached.isEmpty() || !named.isEmpty()) {
            words.heading("Files");
        }
        return words.list(Stream.concat(
                                attached.stream().map(file -> file + ", attached"),
                                named.stream().map(path -> path + ", too large to be attached: it lies there"))
                        .toList())
                .paragraph(hasPassword ? "Workbooks open with the password that was agreed with you." : "");
    }
}
