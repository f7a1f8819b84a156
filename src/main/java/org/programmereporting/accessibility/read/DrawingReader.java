package org.programmereporting.accessibility.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what floats over a sheet: its charts with their ranges, and all else by its kind. */
final class DrawingReader {
    private static final Map<String, String> KINDS =
            Map.of("pic", "picture", "sp", "shape or text box", "cxnSp", "line", "grpSp", "group");
    private static final Set<String> AXES = Set.of("catAx", "valAx", "dateAx", "serAx");

    private final Parts parts;
    final List<Frame> frames = new ArrayList<>();
    final List<Chart> charts = new ArrayList<>();

    DrawingReader(Parts parts) {
        this.parts = parts;
    }

    void read(String part) throws UnreadableWorkbook {
        Links links = Links.of(parts, part);
        for (Element anchor : parts.tree(part).children()) {
            for (Element each : anchor.children()) {
                Element named = each.below("cNvPr").stream().findFirst().orElse(Element.NONE);
                if (each.name().equals("graphicFrame")) {
                    frames.add(new Frame("chart", named.get("name"), named.get("descr")));
                    String id = each.below("chart").stream()
                            .findFirst()
                            .orElse(Element.NONE)
                            .get("id");
                    Links.To to = links.byId().get(id);
                    if (to != null) {
                        charts.add(chart(parts.tree(to.target()), corner(anchor, "col"), corner(anchor, "row")));
                    }
                } else if (KINDS.containsKey(each.name())) {
                    frames.add(new Frame(KINDS.getOrDefault(each.name(), ""), named.get("name"), named.get("descr")));
                }
            }
        }
    }

    private static int corner(Element anchor, String side) {
        String number = anchor.child("from").child(side).words();
        return number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
    }

    private static Chart chart(Element part, int column, int row) {
        Element chart = part.child("chart");
        Element plot = chart.child("plotArea");
        List<String> axes = plot.children().stream()
                .filter(each -> AXES.contains(each.name()))
                .filter(each -> !each.child("delete").is("val", false))
                .map(axis -> title(axis))
                .toList();
        List<Chart.Series> series = plot.below("ser").stream()
                .map(each -> new Chart.Series(
                        drawn(each.child("tx")),
                        drawn(each.has("cat") ? each.child("cat") : each.child("xVal")),
                        drawn(each.has("val") ? each.child("val") : each.child("yVal"))))
                .toList();
        boolean solid = plot.children().stream().anyMatch(each -> each.name().endsWith("3DChart"));
        return new Chart(title(chart), axes, series, column, row, solid);
    }

    private static String title(Element parent) {
        return parent.child("title").below("t").stream()
                .map(Element::words)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static Chart.Drawn drawn(Element source) {
        String range =
                source.below("f").stream().findFirst().map(Element::words).orElse("");
        boolean typed = range.isEmpty() && !source.children().isEmpty();
        Map<Integer, String> points = new HashMap<>();
        source.below("pt")
                .forEach(point ->
                        points.put(point.number("idx", -1), point.child("v").words()));
        return new Chart.Drawn(range, typed, points);
    }
}
