package org.programmereporting.report.excel;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.programmereporting.excel.SafeText;
import org.programmereporting.excel.WrappedText;

/** Text in charts: Arial and dark grey, sizes in hundredths of a point. */
final class ChartText {
    static final String DARK_GREY = "404040";
    private static final int BODY = 1000;
    private static final int TITLE = 1200;
    private static final double TITLE_WIDTH = 58;
    private static final double AXIS_WIDTH = 50;

    private ChartText() {}

    static void title(CTTitle title, String text) {
        write(title, text, TITLE, true, TITLE_WIDTH);
    }

    static void axisTitle(CTTitle title, String text) {
        write(title, text, BODY, false, AXIS_WIDTH);
    }

    /** The text that has no look of its own. */
    static void body(CTTextBody text) {
        text.addNewBodyPr();
        var paragraph = text.addNewP();
        look(paragraph.addNewPPr().addNewDefRPr(), BODY, false);
        paragraph.addNewEndParaRPr().setLang("en-GB");
    }

    private static void write(CTTitle title, String text, int size, boolean bold, double width) {
        CTTextBody body = title.addNewTx().addNewRich();
        body.addNewBodyPr();
        // wrapped here, since not every program wraps a title
        for (String line : WrappedText.of(SafeText.of(text), width)) {
            var paragraph = body.addNewP();
            look(paragraph.addNewPPr().addNewDefRPr(), size, bold);
            var run = paragraph.addNewR();
            look(run.addNewRPr(), size, bold);
            run.setT(line);
        }
        title.addNewOverlay().setVal(false);
    }

    private static void look(CTTextCharacterProperties properties, int size, boolean bold) {
        properties.setSz(size);
        properties.setB(bold);
        properties.addNewSolidFill().addNewSrgbClr().setVal(rgb(DARK_GREY));
        properties.addNewLatin().setTypeface(Looks.FONT);
        properties.addNewCs().setTypeface(Looks.FONT);
    }

    static byte[] rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
