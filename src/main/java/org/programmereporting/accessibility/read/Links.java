package org.programmereporting.accessibility.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a part leads to, by relationship: its type's last word, its target as a part's name, or as it stands when outside the file. */
record Links(Map<String, To> byId) {
    /** Where a relationship leads. */
    record To(String type, String target, boolean outside) {}

    static Links of(Parts parts, String part) throws UnreadableWorkbook {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Element tree = parts.tree(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        Map<String, To> byId = new LinkedHashMap<>();
        for (Element each : tree.all("Relationship")) {
            boolean outside = each.get("TargetMode").equalsIgnoreCase("External");
            String type = each.get("Type").substring(each.get("Type").lastIndexOf('/') + 1);
            String target = each.get("Target");
            byId.put(each.get("Id"), new To(type, outside ? target : resolved(folder, target), outside));
        }
        return new Links(byId);
    }

    /** The parts of a type. */
    List<String> parts(String type) {
        return byId.values().stream()
                .filter(to -> !to.outside() && to.type().equals(type))
                .map(To::target)
                .toList();
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> way = new ArrayList<>();
        for (String step : (folder + target).split("/", -1)) {
            if (step.equals("..")) {
                if (!way.isEmpty()) {
                    way.remove(way.size() - 1);
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                way.add(step);
            }
        }
        return String.join("/", way);
    }
}
