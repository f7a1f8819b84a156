package org.programmereporting.collect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FormerNames;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;

/** Findings of the readers, each provoked by a file that deserves it. */
public final class FileExamples {
    private static final String HEADER = "table,row,field,value\n";

    private FileExamples() {}

    public static Stream<Finding> provoked() throws IOException, GeneralSecurityException {
        byte[] good = form().bytes();
        return Stream.of(
                        read("ZA1.xlsx", new byte[0]),
                        read("ZA1.xlsx", ascii("%PDF-1.4")),
                        read("ZA1.pdf", ascii("%PDF-1.4")),
                        read("ZA1.xlsx", HostileBytesTest.encrypted()),
                        read("ZA1.xlsx", XlsxParts.without(good, "xl/sharedStrings.xml")),
                        ReturnReaders.tooLarge("ZA1.xlsx").observations(),
                        read("ZA1.xls", good),
                        read("ZA1.xlsx", withoutSheet("Return")),
                        read("ZA1.xlsx", withoutSheet("Tasks")),
                        read("ZA1.xlsx", form().with("Contracts!I4", "Exit").bytes()),
                        read("ZA1.xlsx", rowInserted()),
                        read(
                                "ZA1.xlsx",
                                form().with("Return!D61", "PS: see below").bytes()),
                        read("ZA1.xlsx", form().with("Return!B33", "Studies").bytes()),
                        read(
                                "ZA1.xlsx",
                                form().with("Return!D19", "Alpha Group")
                                        .with("Return!B70", "Consortium")
                                        .with("Return!D70", "Beta Group")
                                        .bytes()),
                        read("ZA1.xlsx", form().with("Contracts!O4", "Service").bytes()),
                        formerName(),
                        read("ZA1.xlsx", changed(book -> book.setSheetName(book.getSheetIndex("Tasks"), "Our tasks"))),
                        read("ZA1.xlsx", changed(book -> book.cloneSheet(book.getSheetIndex("Tasks")))),
                        read("ZA1.xlsx", changed(FileExamples::nameNeither)),
                        read(
                                "ZA1.xlsx",
                                changed(book ->
                                        book.getSheet("Return").getRow(6).setZeroHeight(true))),
                        read("ZA1.xlsx", changed(FileExamples::merge)),
                        read("ZA1.csv", ascii("code;value\n")),
                        read("ZA1.csv", ascii(HEADER + ",,ods_code,ZA1\n,,colour,red\n")),
                        read("ZA1.csv", ascii(HEADER + ",,tb_total,1\n,,tb_total,2\n")),
                        setAside("~$ZA1.xlsx"))
                .flatMap(List::stream);
    }

    private static List<Finding> read(String file, byte[] bytes) {
        RawReturn raw = new ReturnReaders().read(file, bytes, ExampleForm.FORM);
        return raw.observations();
    }

    private static List<Finding> formerName() {
        ReturnForm now = ExampleForm.FORM;
        FormerNames former = new FormerNames(Map.of("tb_total", List.of("Data volume (TB)")), Map.of());
        ReturnForm form = new ReturnForm(
                now.programme(), now.version(), now.olderVersions(), now.fields(), now.headings(), former);
        byte[] bytes = form().with("Return!B36", "Data volume (TB)").bytes();
        return new ReturnReaders().read("ZA1.xlsx", bytes, form).observations();
    }

    private static void nameNeither(Workbook book) {
        book.cloneSheet(book.getSheetIndex("Tasks"));
        book.setSheetName(book.getSheetIndex("Tasks"), "Tasks A");
        book.setSheetName(book.getSheetIndex("Tasks (2)"), "Tasks B");
    }

    private static void merge(Workbook book) {
        book.getSheet("Return").getRow(18).createCell(3).setCellValue("Alpha Group");
        book.getSheet("Return").addMergedRegion(CellRangeAddress.valueOf("D19:D20"));
    }

    private static byte[] changed(Consumer<Workbook> change) {
        ExampleWorkbook form = form();
        change.accept(form.workbook());
        return form.bytes();
    }

    private static List<Finding> setAside(String file) {
        ReportingPeriod june = ReportingPeriod.of("2014-06").orElseThrow();
        return new InputFile(june, file, Path.of(file), InputFile.Kind.IGNORED)
                .setAside().stream().toList();
    }

    private static ExampleWorkbook form() {
        return ExampleWorkbook.xlsx().with("Return!D7", "ZA1").with("Contracts!A5", "PACS");
    }

    private static byte[] withoutSheet(String name) {
        ExampleWorkbook form = form();
        Workbook workbook = form.workbook();
        workbook.removeSheetAt(workbook.getSheetIndex(name));
        return form.bytes();
    }

    private static byte[] rowInserted() {
        ExampleWorkbook form = form();
        form.workbook().getSheet("Return").shiftRows(30, 70, 1);
        return form.bytes();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
