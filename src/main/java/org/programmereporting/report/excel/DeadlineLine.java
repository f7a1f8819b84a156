package org.programmereporting.report.excel;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.programmereporting.excel.SafeText;

/** A deadline: an error bar from an invisible point down to zero, named beside its head. The only upright line that every program draws. */
final class DeadlineLine {
    private static final int WIDTH_EMU = 19_050; // 1.5 points

    private DeadlineLine() {}

    static void draw(CTErrBars bars) {
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.MINUS);
        bars.addNewErrValType().setVal(STErrValType.PERCENTAGE);
        bars.addNewNoEndCap().setVal(true);
        bars.addNewVal().setVal(100);
        var line = bars.addNewSpPr().addNewLn();
        line.setW(WIDTH_EMU);
        line.addNewSolidFill().addNewSrgbClr().setVal(ChartText.rgb(ChartText.DARK_GREY));
    }

    /** Names it at its point, on the side with more room. */
    static void name(CTDLbls labels, int point, String name, boolean early) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(point);
        CTTextBody words = label.addNewTx().addNewRich();
        words.addNewBodyPr();
        words.addNewP().addNewR().setT(SafeText.of(name));
        label.addNewDLblPos().setVal(early ? STDLblPos.R : STDLblPos.L);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(false);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(true);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
    }

    /** The points that are not named say nothing. */
    static void closeNames(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
