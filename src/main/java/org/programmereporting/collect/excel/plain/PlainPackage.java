package org.programmereporting.collect.excel.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.programmereporting.collect.excel.parts.PlainParts;

/** What an ordinary workbook is packed of: parts of known kinds, each declared, with plain names. */
public final class PlainPackage {
    /** What may stand beside the sheets of a workbook. */
    public static final Set<String> BESIDE_SHEETS =
            Set.of("worksheet", "styles", "sharedStrings", "theme", "calcChain");

    /** What may belong to a sheet. */
    public static final Set<String> BESIDE_CELLS = Set.of("hyperlink", "printerSettings");

    private static final Set<String> ROOTS =
            Set.of("officeDocument", "extended-properties", "custom-properties", "core-properties");
    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPES_VOCABULARY = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String WORKBOOK_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final Pattern NAME =
            Pattern.compile("(?:_rels/\\.rels|docProps/[a-z]+\\.xml|xl/[A-Za-z]+\\.xml|xl/_rels/workbook\\.xml\\.rels"
                    + "|xl/(?:worksheets|theme|printerSettings)/(?:_rels/)?[A-Za-z0-9]+\\.(?:xml|xml\\.rels|bin))");

    /** What a type is declared for: an ending, or a part. */
    private static final Pattern KNOWN = Pattern.compile("\\.[a-z]+|/" + NAME.pattern());

    private static final Pattern TYPE = Pattern.compile("[a-z]+/[A-Za-z0-9.+-]+");

    private PlainPackage() {}

    /** The name of the workbook's own part. */
    public static String workbook(PlainParts parts) throws NotPlain {
        Map<String, String> types = types(parts);
        for (String name : parts.names()) {
            if (!name.equals(TYPES)) {
                require(name, types, parts);
            }
        }
        PlainLinks roots = PlainLinks.of("", ROOTS, parts);
        List<String> workbooks = roots.parts("officeDocument");
        List<String> core = roots.parts("core-properties");
        if (workbooks.size() != 1
                || core.size() > 1
                || !type(workbooks.get(0), types).equals(WORKBOOK_TYPE)) {
            throw new NotPlain("not one workbook");
        }
        return workbooks.get(0);
    }

    private static Map<String, String> types(PlainParts parts) throws NotPlain {
        Map<String, String> types = new HashMap<>();
        PlainElements.visit(parts.content(TYPES), TYPES_VOCABULARY, Set.of(), (way, element) -> {
            if (way.equals("Types")) {
                return;
            }
            String of = switch (way) {
                case "Types/Default" -> ending(PlainElements.needed(element, "Extension"));
                case "Types/Override" -> PlainElements.needed(element, "PartName");
                default -> throw new NotPlain(way);
            };
            String type = PlainElements.needed(element, "ContentType");
            if (!KNOWN.matcher(of).matches() || !TYPE.matcher(type).matches() || types.put(of, type) != null) {
                throw new NotPlain("the type of " + of);
            }
        });
        return types;
    }

    private static String ending(String extension) {
        return "." + extension.toLowerCase(Locale.ROOT);
    }

    private static String type(String part, Map<String, String> types) throws NotPlain {
        String own = types.get("/" + part);
        String type = own == null ? types.get(ending(part.substring(part.lastIndexOf('.') + 1))) : own;
        if (type == null) {
            throw new NotPlain(part + " of no type");
        }
        return type;
    }

    private static void require(String part, Map<String, String> types, PlainParts parts) throws NotPlain {
        boolean xml = !part.endsWith(".bin");
        if (!NAME.matcher(part).matches() || (xml && parts.content(part).length == 0)) {
            throw new NotPlain("the part " + part);
        }
        boolean core = type(part, types).equals(CORE_TYPE);
        if (core != part.equals("docProps/core.xml")) {
            throw new NotPlain(part + " of type " + type(part, types));
        }
        if (core) {
            CoreProperties.require(parts.content(part)); // whether or not anything leads there
        }
    }

    /** What the library reads beside the sheets, and refuses when it is something else. */
    public static void requireBeside(PlainLinks workbook, PlainParts parts) throws NotPlain {
        requireRoot(workbook.parts("theme"), DRAWING, "theme", parts);
        requireRoot(workbook.parts("calcChain"), PlainElements.SPREADSHEET, "calcChain", parts);
    }

    private static void requireRoot(List<String> found, String vocabulary, String root, PlainParts parts)
            throws NotPlain {
        if (found.size() > 1) {
            throw new NotPlain("more than one " + root);
        }
        for (String part : found) {
            PlainElements.visit(parts.content(part), vocabulary, Set.of(), (way, element) -> {
                if (!way.equals(root) && !way.startsWith(root + "/")) {
                    throw new NotPlain(root + " that is " + way);
                }
            });
        }
    }
}
