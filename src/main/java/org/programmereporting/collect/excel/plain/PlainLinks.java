package org.programmereporting.collect.excel.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.programmereporting.collect.excel.parts.PlainParts;

/** Where a part leads, by the relationships it declares: each to a part that is there. */
public final class PlainLinks {
    private static final String VOCABULARY = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String CORE_PROPERTIES = VOCABULARY + "/metadata/core-properties";

    private final Map<String, String> typeById = new HashMap<>();
    private final Map<String, String> partById = new HashMap<>();

    private PlainLinks() {}

    /**
     * Those of a part, or of the package itself, whose name is empty.
     *
     * @param types the last words of the types that may be among them
     * @throws NotPlain when there is another, or one that leads nowhere
     */
    public static PlainLinks of(String part, Set<String> types, PlainParts parts) throws NotPlain {
        int folder = part.lastIndexOf('/') + 1;
        String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        PlainLinks links = new PlainLinks();
        if (parts.names().contains(name)) {
            PlainElements.visit(parts.content(name), VOCABULARY, Set.of(), (way, element) -> {
                if (way.equals("Relationships")) {
                    return;
                }
                if (!way.equals("Relationships/Relationship")) {
                    throw new NotPlain(way);
                }
                String id = PlainElements.needed(element, "Id");
                String type = word(PlainElements.needed(element, "Type"));
                String mode = PlainElements.attribute(element, "TargetMode");
                boolean outside = "External".equals(mode);
                boolean known = mode == null || mode.equals("Internal") || outside;
                if (!known
                        || !types.contains(type)
                        || outside != type.equals("hyperlink")
                        || links.typeById.containsKey(id)) {
                    throw new NotPlain("a relationship to a " + type);
                }
                links.typeById.put(id, type);
                if (!outside) {
                    String target = resolved(part.substring(0, folder), PlainElements.needed(element, "Target"));
                    if (!parts.names().contains(target) || links.partById.containsValue(target)) {
                        throw new NotPlain("no part " + target + " of its own");
                    }
                    links.partById.put(id, target);
                }
            });
        }
        return links;
    }

    private static String word(String type) throws NotPlain {
        if (type.equals(CORE_PROPERTIES)) {
            return "core-properties";
        }
        if (!type.startsWith(PlainElements.RELATIONSHIPS + "/")) {
            throw new NotPlain("the relationship " + type);
        }
        return type.substring(PlainElements.RELATIONSHIPS.length() + 1);
    }

    private static String resolved(String folder, String target) throws NotPlain {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> way = new ArrayDeque<>();
        for (String step : (folder + target).split("/", -1)) {
            if (!step.equals("..")) {
                way.addLast(step);
            } else if (way.pollLast() == null) {
                throw new NotPlain("the target " + target);
            }
        }
        return String.join("/", way);
    }

    boolean has(String id, String type) {
        return type.equals(typeById.get(id));
    }

    /** The part behind a relationship of the type. */
    public String part(String id, String type) throws NotPlain {
        String part = partById.get(id);
        if (part == null || !has(id, type)) {
            throw new NotPlain("no " + type + " " + id);
        }
        return part;
    }

    /** All parts of the type. */
    public List<String> parts(String type) {
        List<String> found = new ArrayList<>();
        partById.forEach((id, part) -> {
            if (has(id, type)) {
                found.add(part);
            }
        });
        return found;
    }
}
