package org.programmereporting.collect;

import java.util.List;

/** What a file is, by its bytes and whatever its name says. */
enum FileKind {
    EMPTY("an empty file"),
    WORKBOOK("an Excel workbook"),
    OLD_WORKBOOK("an Excel 97-2003 workbook"),
    ENCRYPTED("a workbook protected by a password"),
    TEXT("a text file"),
    BINARY_WORKBOOK("a binary workbook (.xlsb)"),
    OPEN_DOCUMENT("an OpenDocument file"),
    WORD("a Word document"),
    PRESENTATION("a presentation"),
    MESSAGE("an e-mail saved from Outlook"),
    OLD_OFFICE("an old Office file without a workbook in it"),
    OLD_SPREADSHEET("a workbook of Excel 4 or older"),
    ZIP("a zip archive"),
    DAMAGED_ZIP("a damaged or cut-off zip archive"),
    PDF("a PDF"),
    PNG("a picture (PNG)"),
    JPEG("a picture (JPEG)"),
    GIF("a picture (GIF)"),
    RTF("a text document (RTF)"),
    HTML("a web page (HTML)"),
    XML("an XML file"),
    GZIP("a gzip archive"),
    RAR("a RAR archive"),
    SEVEN_ZIP("a 7-Zip archive"),
    UTF_16("a text file in UTF-16"),
    UNKNOWN("a file of an unknown kind");

    private final String words;

    FileKind(String words) {
        this.words = words;
    }

    /** As in "this is …". */
    String words() {
        return words;
    }

    /** Whether a file of this kind is read under this ending without a word. */
    boolean fits(String ending) {
        return switch (this) {
            case WORKBOOK -> ending.equals("xlsx") || ending.equals("xlsm");
            case OLD_WORKBOOK -> ending.equals("xls");
            case TEXT -> ending.equals("csv");
            default -> false;
        };
    }

    static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        Bytes start = new Bytes(bytes);
        if (start.beginWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return inCompoundFile(start);
        } else if (start.beginWith('P', 'K', 3, 4) || start.beginWith('P', 'K', 5, 6)) {
            return inZip(bytes);
        }
        return byFirstBytes(start);
    }

    private static FileKind byFirstBytes(Bytes start) {
        if (start.beginWith('%', 'P', 'D', 'F')) {
            return PDF;
        } else if (start.beginWith(0x89, 'P', 'N', 'G')) {
            return PNG;
        } else if (start.beginWith(0xFF, 0xD8, 0xFF)) {
            return JPEG;
        } else if (start.beginWith('G', 'I', 'F', '8')) {
            return GIF;
        } else if (start.beginWith('{', '\\', 'r', 't', 'f')) {
            return RTF;
        } else if (start.beginWith(0x1F, 0x8B)) {
            return GZIP;
        } else if (start.beginWith('R', 'a', 'r', '!')) {
            return RAR;
        } else if (start.beginWith('7', 'z', 0xBC, 0xAF)) {
            return SEVEN_ZIP;
        } else if (start.beginWith(0xFF, 0xFE) || start.beginWith(0xFE, 0xFF)) {
            return UTF_16;
        } else if (start.beginWith(0x09, 0x08) || start.beginWith(0x09, 0x04) || start.beginWith(0x09, 0x02)) {
            return OLD_SPREADSHEET;
        }
        return byText(start);
    }

    private static FileKind byText(Bytes start) {
        String text = start.firstWords();
        if (start.holdsControlCharacters()) {
            return UNKNOWN;
        } else if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.contains("<table")) {
            return HTML;
        }
        return text.startsWith("<?xml") ? XML : TEXT;
    }

    private static FileKind inCompoundFile(Bytes bytes) {
        if (bytes.holdStream("EncryptedPackage")) {
            return ENCRYPTED;
        } else if (bytes.holdStream("Workbook")) {
            return OLD_WORKBOOK;
        } else if (bytes.holdStream("Book")) {
            return OLD_SPREADSHEET;
        } else if (bytes.holdStream("WordDocument")) {
            return WORD;
        } else if (bytes.holdStream("PowerPoint Document")) {
            return PRESENTATION;
        }
        return bytes.holdStream("__properties_version1.0") ? MESSAGE : OLD_OFFICE;
    }

    private static FileKind inZip(byte[] bytes) {
        return ZipNames.of(bytes).map(FileKind::byEntries).orElse(DAMAGED_ZIP);
    }

    private static FileKind byEntries(List<String> names) {
        if (!names.contains("[Content_Types].xml")) {
            return names.contains("mimetype") && names.contains("content.xml") ? OPEN_DOCUMENT : ZIP;
        } else if (names.contains("xl/workbook.bin")) {
            return BINARY_WORKBOOK;
        } else if (names.contains("word/document.xml")) {
            return WORD;
        }
        return names.contains("ppt/presentation.xml") ? PRESENTATION : WORKBOOK;
    }
}
