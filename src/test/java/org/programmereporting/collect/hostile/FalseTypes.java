package org.programmereporting.collect.hostile;

import static org.programmereporting.collect.hostile.HostileFile.READ;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.programmereporting.collect.XlsxParts;

/** Files that are not what their names say. */
final class FalseTypes {
    private static final String SEND = " Send the return as a workbook (.xlsx, .xlsm, .xls) or as .csv.";
    private static final String SAVE_AS = " Open it in Excel, save it as \"Excel Workbook (.xlsx)\" and send that.";
    private static final String UNPACK = " Unpack it and send the return that is in it.";
    private static final byte[] TYPES = Blown.bytes("<Types/>");

    private FalseTypes() {}

    static Stream<HostileFile> all() {
        return Stream.of(byFirstBytes(), byEntries(), locked(), readable()).flatMap(files -> files);
    }

    private static Stream<HostileFile> byFirstBytes() {
        return Stream.of(
                text("ZA1.xlsx", "%PDF-1.7", "This is a PDF named .xlsx." + SEND),
                text("ZA1.csv", "%PDF-1.7", "This is a PDF named .csv." + SEND),
                text("ZA1.xls", "<html><table><tr><td>1", "This is a web page (HTML) named .xls." + SAVE_AS),
                text("ZA1.xlsx", "<?xml version=\"1.0\"?><Workbook/>", "This is an XML file named .xlsx." + SAVE_AS),
                text("ZA1.xlsx", "table,row,field,value\n", "This is a text file named .xlsx." + SEND),
                text("ZA1.xls", "{\\rtf1 }", "This is a text document (RTF) named .xls." + SEND),
                text("ZA1.xlsx", "Rar!\u001a", "This is a RAR archive named .xlsx." + UNPACK),
                text("ZA1.xlsx", "\u0001\u0002\u0003", "This is a file of an unknown kind named .xlsx." + SEND),
                new HostileFile(
                        "a picture named .xlsx",
                        "ZA1.xlsx",
                        () -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                        "This is a picture (PNG) named .xlsx." + SEND),
                new HostileFile(
                        "a text in UTF-16 named .csv",
                        "ZA1.csv",
                        () -> "table,row".getBytes(StandardCharsets.UTF_16),
                        "This is a text file in UTF-16 named .csv. Save it as \"CSV UTF-8\" and send that."));
    }

    private static Stream<HostileFile> byEntries() {
        return Stream.of(
                zip("a Word document", Map.of(Blown.TYPES, TYPES, "word/document.xml", TYPES), SEND),
                zip("a presentation", Map.of(Blown.TYPES, TYPES, "ppt/presentation.xml", TYPES), SEND),
                zip("a binary workbook (.xlsb)", Map.of(Blown.TYPES, TYPES, "xl/workbook.bin", TYPES), SAVE_AS),
                zip("an OpenDocument file", Map.of("mimetype", TYPES, "content.xml", TYPES), SAVE_AS),
                zip("a zip archive", Map.of("ZA1.xlsx", Blown.GOOD), UNPACK));
    }

    private static Stream<HostileFile> locked() {
        return Stream.of(
                HostileFile.workbook(
                        "a workbook with a password",
                        FalseTypes::encrypted,
                        "The workbook is protected by a password. Remove the password and send it again."),
                new HostileFile(
                        "an archive with a password",
                        "ZA1.zip",
                        FalseTypes::lockedZip,
                        "The archive is protected by a password. Send the return without one."));
    }

    private static Stream<HostileFile> readable() {
        return Stream.of(
                new HostileFile("a workbook named .csv", "ZA1.csv", () -> Blown.GOOD, READ),
                new HostileFile("a new workbook named .xls", "ZA1.xls", () -> Blown.GOOD, READ),
                new HostileFile("an old workbook named .xlsx", "ZA1.xlsx", () -> HostileRecords.GOOD, READ),
                new HostileFile("a workbook named .pdf", "ZA1.pdf", () -> Blown.GOOD, READ));
    }

    private static HostileFile text(String name, String text, String reason) {
        return new HostileFile(
                reason.substring(0, reason.indexOf('.')) + " " + name, name, () -> Blown.bytes(text), reason);
    }

    private static HostileFile zip(String what, Map<String, byte[]> parts, String mend) {
        return HostileFile.workbook(
                what + " named .xlsx", () -> XlsxParts.zip(parts), "This is " + what + " named .xlsx." + mend);
    }

    private static byte[] lockedZip() {
        byte[] zip = XlsxParts.zip(Map.of("ZA1.xlsx", Blown.GOOD));
        zip[6] |= 1;
        return zip;
    }

    private static byte[] encrypted() {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Blown.GOOD);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }
}
