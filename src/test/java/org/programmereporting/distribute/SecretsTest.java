package org.programmereporting.distribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void variablesGiveUserAndPasswordAndAMissingOneIsNamedWithoutAnyValue() {
        Secrets both = new Secrets(Map.of("MAIL_USER", "reports", "MAIL_PASSWORD", "s3cret"));
        Login login = new Login.Variables("MAIL_USER", "MAIL_PASSWORD");
        assertThat(both.of(login)).contains(new Secrets.Known("reports", "s3cret"));
        assertThat(String.valueOf(both.of(login).orElseThrow())).doesNotContain("s3cret");
        assertThatThrownBy(() -> new Secrets(Map.of("MAIL_USER", "reports", "MAIL_PASSWORD", "")).of(login))
                .isInstanceOf(Secrets.Missing.class)
                .hasMessageContaining("MAIL_PASSWORD")
                .hasMessageContaining("Set it");
        assertThat(both.of(new Login.None())).isEmpty();
    }

    @Test
    void aFileThatOthersCanReadIsRefusedWithTheCommandThatMendsIt() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = folder.resolve("login");
        Files.writeString(file, "user=reports\npassword=s3cret=word\n");
        Login login = new Login.OwnersFile(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> new Secrets(Map.of()).of(login)).hasMessageContaining("Type chmod 600 " + file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(new Secrets(Map.of()).of(login)).contains(new Secrets.Known("reports", "s3cret=word"));
        Files.writeString(file, "user=reports\n");
        assertThatThrownBy(() -> new Secrets(Map.of()).of(login)).hasMessageContaining("no line \"password=");
    }
}
