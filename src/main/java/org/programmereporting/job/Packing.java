package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.distribute.Attachment;
import org.programmereporting.distribute.Enclosed;
import org.programmereporting.distribute.Letter;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.Message;
import org.programmereporting.distribute.Secrets;
import org.programmereporting.excel.EncryptedWorkbook;
import org.programmereporting.store.Hash;

/**
 * Packs a {@link Parcel} into the message that travels: files up to the limit, each held against its hash, workbooks with a password as encrypted copies.
 *
 * @param limit of all attachments together, in bytes; a file beyond it is named with its path
 * @param testTo to whom everything goes in a test
 */
record Packing(String programme, long limit, Secrets secrets, Optional<MailAddress> testTo) {
    Message pack(Parcel parcel) throws IOException {
        List<Attachment> attachments = new ArrayList<>();
        List<String> attached = new ArrayList<>();
        List<String> named = new ArrayList<>();
        boolean hasPassword = false;
        long room = limit;
        for (Parcel.Enclosure file : parcel.files()) {
            long size = Files.size(file.path());
            if (size > room) {
                named.add(file.path().toAbsolutePath().normalize().toString());
                continue;
            }
            room -= size;
            hasPassword |= file.passwordVariable().isPresent();
            attachments.add(new Attachment(file.name(), content(file)));
            attached.add(file.name());
        }
        return message(parcel, parcel.letter().with(new Enclosed(attached, named, hasPassword)), attachments);
    }

    private Message message(Parcel parcel, Letter letter, List<Attachment> attachments) {
        return testTo.map(self -> new Message(
                        Parcel.id(programme, self, "test of " + parcel.id()),
                        self,
                        "",
                        "[Test, for " + parcel.to() + "] " + letter.subject(),
                        letter.body(),
                        attachments))
                .orElseGet(() -> new Message(
                        parcel.id(), parcel.to(), parcel.name(), letter.subject(), letter.body(), attachments));
    }

    private byte[] content(Parcel.Enclosure file) throws IOException {
        byte[] bytes = Files.readAllBytes(file.path());
        if (!Hash.of(bytes).equals(file.sha256())) {
            throw new RunFailedException(
                    file.path() + " was changed while it was being sent out. Put it back from a backup"
                            + " and run again; those who were sent theirs get nothing twice.");
        }
        Optional<String> password = file.passwordVariable().flatMap(secrets::variable);
        return password.isPresent() ? EncryptedWorkbook.of(bytes, password.get()) : bytes;
    }
}
