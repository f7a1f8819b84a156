package org.programmereporting.collect.excel;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.programmereporting.collect.excel.opened.OpenedWorkbook;
import org.programmereporting.collect.excel.parts.PlainParts;
import org.programmereporting.collect.excel.parts.WorkbookProblem;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** Reads a workbook (.xlsx, .xlsm, .xls) as a return. */
public final class WorkbookReturnReader {
    /** Reads the form's fields; a workbook that cannot be read is answered with the reason. */
    public RawReturn read(String file, byte[] bytes, ReturnForm form) {
        try (OpenedWorkbook workbook = OpenedWorkbook.of(bytes)) {
            FormSheets sheets = new FormSheets(file, form, workbook.read(name -> isOnForm(name, form)));
            if (sheets.isEmpty()) {
                throw new WorkbookProblem(
                        FindingCode.FILE_NOT_A_RETURN,
                        "The workbook has none of the form's sheets (" + String.join(", ", form.sheets())
                                + "). Send the form as issued.");
            }
            return new FormReading(file, form, sheets).read();
        } catch (WorkbookProblem problem) {
            return refused(file, problem);
        } catch (IOException | InvalidFormatException | RuntimeException unreadable) {
            // the library answers bytes it cannot make sense of with any of its own and Java's exceptions
            return refused(file, reason(unreadable));
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            // a workbook nested or blown up on purpose; all it took is free again once its reader is left
            return refused(
                    file,
                    new WorkbookProblem(
                            FindingCode.FILE_TOO_LARGE,
                            "The workbook takes more memory than a return may. Copy the answers into a fresh form."));
        }
    }

    /** Whether a part that begins so can be XML, and takes memory when the workbook is read. */
    public static boolean mayBeXml(byte[] start) {
        return PlainParts.mayBeXml(start);
    }

    static boolean isOnForm(String name, ReturnForm form) {
        return form.sheets().stream().anyMatch(onForm -> FormSheets.isNamed(name, onForm, form));
    }

    private static WorkbookProblem reason(Exception unreadable) {
        String words = String.valueOf(unreadable.getMessage());
        if (unreadable instanceof EncryptedDocumentException) {
            return new WorkbookProblem(
                    FindingCode.FILE_ENCRYPTED,
                    "The workbook is protected by a password. Remove the password and send it again.");
        } else if (unreadable instanceof OldFileFormatException) {
            return new WorkbookProblem(
                    FindingCode.FILE_TYPE_UNKNOWN,
                    "The workbook is of Excel 95 or older. Save it as \"Excel Workbook (.xlsx)\" and send that.");
        } else if (unreadable instanceof POIXMLException && words.contains("Strict OOXML")) {
            return new WorkbookProblem(
                    FindingCode.FILE_TYPE_UNKNOWN,
                    "The workbook is a \"Strict Open XML Spreadsheet\". Save it as \"Excel Workbook (.xlsx)\" and send"
                            + " that.");
        } else if (words.contains("Zip bomb")) {
            return new WorkbookProblem(
                    FindingCode.FILE_TOO_LARGE,
                    "The workbook is many times larger when unpacked. Copy the answers into a fresh form.");
        }
        return WorkbookProblem.damaged("The workbook is damaged: a part of it is missing or cannot be read.");
    }

    private static RawReturn refused(String file, WorkbookProblem problem) {
        return RawReturn.unreadable(
                new Finding(problem.code(), Severity.REJECT, Source.of(file), "", "", problem.words()));
    }
}
