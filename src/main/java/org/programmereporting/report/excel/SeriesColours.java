package org.programmereporting.report.excel;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.programmereporting.report.Palette;

/** Lines and fills of charts, in the colours of the palette. */
final class SeriesColours {
    /** Pale, behind lines of any colour. */
    static final String BAND = "C9D8E6";

    private SeriesColours() {}

    static String of(int series) {
        return Palette.of(series);
    }

    static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    static XDDFLineProperties dashed(String colour, double points) {
        XDDFLineProperties line = line(colour, points);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        return line;
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(ChartText.rgb(colour)));
    }
}
