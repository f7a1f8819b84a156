package org.programmereporting.collect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReportingPeriod;

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
