package org.programmereporting.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A copy of a workbook that opens with a password alone: agile encryption (ECMA-376, [MS-OFFCRYPTO] 2.3.4.10), as Excel and LibreOffice read it. Its bytes
 * differ each time, since keys and salts are drawn.
 */
public final class EncryptedWorkbook {
    private EncryptedWorkbook() {}

    public static byte[] of(byte[] workbook, String password) throws IOException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            try (OutputStream content = encryptor.getDataStream(file)) {
                content.write(workbook);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (GeneralSecurityException noCipher) {
            throw new IOException("This Java cannot encrypt a workbook: " + noCipher.getMessage(), noCipher);
        }
    }
}
