package org.programmereporting.excel.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.excel.SteadyZip;

/** The parts of a workbook under construction, and what leads from one to another. */
final class Parts {
    private final Map<String, byte[]> contents = new TreeMap<>();
    private final Map<String, Kind> kinds = new TreeMap<>();

    /** A part, by its name without the slash that is its root. */
    record Reference(Kind kind, String name) {}

    /** Adds the next part of a kind that there are several of; they are counted from 1. */
    Reference add(Kind kind, String nameWithNumber, byte[] content, List<Reference> related) {
        return put(kind, nameWithNumber.replace("#", String.valueOf(count(kind) + 1)), content, related);
    }

    Reference add(Kind kind, String name, byte[] content) {
        return add(kind, name, content, List.of());
    }

    long count(Kind kind) {
        return kinds.values().stream().filter(kind::equals).count();
    }

    private Reference put(Kind kind, String name, byte[] content, List<Reference> related) {
        contents.put(name, content);
        kinds.put(name, kind);
        if (!related.isEmpty()) {
            int folder = name.lastIndexOf('/') + 1;
            contents.put(name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels", relations(related));
        }
        return new Reference(kind, name);
    }

    /** The number of the first of some relationships that is of the kind; they are counted from 1. */
    static String id(List<Reference> related, Kind kind) {
        return id(related.stream().map(Reference::kind).toList().indexOf(kind));
    }

    /** What a part calls the relationship that stands at a place in its list. */
    static String id(int at) {
        return "rId" + (at + 1);
    }

    private static byte[] relations(List<Reference> related) {
        Xml xml = new Xml().start("Relationships").attribute("xmlns", Namespaces.PACKAGE + "relationships");
        for (int i = 0; i < related.size(); i++) {
            Reference each = related.get(i);
            xml.start("Relationship")
                    .attribute("Id", id(i))
                    .attribute("Type", each.kind().relationship());
            xml.attribute("Target", "/" + each.name()).end("Relationship");
        }
        return xml.end("Relationships").bytes();
    }

    /** All of them, packed; what is given last leads to the rest. */
    byte[] pack(List<Reference> roots) {
        contents.put("_rels/.rels", relations(new ArrayList<>(roots)));
        contents.put("[Content_Types].xml", contentTypes());
        return SteadyZip.of(contents);
    }

    private byte[] contentTypes() {
        Xml xml = new Xml().start("Types").attribute("xmlns", Namespaces.PACKAGE + "content-types");
        xml.start("Default").attribute("Extension", "rels");
        xml.attribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
                .end("Default");
        xml.start("Default")
                .attribute("Extension", "xml")
                .attribute("ContentType", "application/xml")
                .end("Default");
        kinds.forEach((name, kind) -> xml.start("Override")
                .attribute("PartName", "/" + name)
                .attribute("ContentType", kind.contentType())
                .end("Override"));
        return xml.end("Types").bytes();
    }
}
