package org.programmereporting.excel.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The parts of a workbook against the schemas of ECMA-376: what does not follow them, Excel offers to repair. */
public final class OoxmlSchema {
    private static final Map<String, Parser> PARSERS = parsers();

    private OoxmlSchema() {}

    private interface Parser {
        XmlObject parse(InputStream part) throws XmlException, IOException;
    }

    private static Map<String, Parser> parsers() {
        Map<String, Parser> parsers = new LinkedHashMap<>();
        parsers.put("xl/workbook.xml", WorkbookDocument.Factory::parse);
        parsers.put("xl/styles.xml", StyleSheetDocument.Factory::parse);
        parsers.put("xl/sharedStrings.xml", SstDocument.Factory::parse);
        parsers.put("xl/worksheets/sheet", WorksheetDocument.Factory::parse);
        parsers.put("xl/tables/table", TableDocument.Factory::parse);
        parsers.put("xl/comments", CommentsDocument.Factory::parse);
        parsers.put("xl/drawings/drawing", WsDrDocument.Factory::parse);
        parsers.put("xl/charts/chart", ChartSpaceDocument.Factory::parse);
        return parsers;
    }

    /** What breaks a schema, as part and reason; the number of parts that were looked at is counted in {@code looked}. */
    public static List<String> errors(byte[] workbook, Map<String, Integer> looked) throws IOException, XmlException {
        List<String> errors = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                for (Map.Entry<String, Parser> kind : PARSERS.entrySet()) {
                    if (entry.getName().startsWith(kind.getKey())) {
                        looked.merge(kind.getKey(), 1, Integer::sum);
                        errors.addAll(errors(entry.getName(), kind.getValue().parse(new ByteArrayInputStream(part))));
                    }
                }
            }
        }
        return errors;
    }

    private static List<String> errors(String part, XmlObject document) {
        List<XmlError> errors = new ArrayList<>();
        document.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(error -> part + ": " + error.getMessage()).toList();
    }
}
