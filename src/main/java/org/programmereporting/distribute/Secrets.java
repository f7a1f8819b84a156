package org.programmereporting.distribute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must stand in no definition, log or ledger: read when it is needed, from the environment or from a file that nobody but its owner may read.
 *
 * @param environment the process's environment variables
 */
public record Secrets(Map<String, String> environment) {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** A user and password. */
    record Known(String user, String password) {
        @Override
        public String toString() {
            return "Known[user=…, password=…]";
        }
    }

    /** A secret is not there, or lies where others can read it. */
    public static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String message) {
            super(message);
        }
    }

    /** The value of a variable, when it is set and not empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    Optional<Known> of(Login login) {
        if (login instanceof Login.Variables names) {
            return Optional.of(new Known(required(names.user()), required(names.password())));
        }
        return login instanceof Login.OwnersFile from ? Optional.of(read(from.file())) : Optional.empty();
    }

    private String required(String name) {
        return variable(name)
                .orElseThrow(
                        () -> new Missing(
                                "The environment variable " + name
                                        + ", which mail: of programme.yml names, is not set. Set it for the user that runs this program."));
    }

    private static Known read(Path file) {
        try {
            requireOwnerOnly(file);
            List<String> lines = Files.readAllLines(file);
            return new Known(line(file, lines, "user"), line(file, lines, "password"));
        } catch (IOException unreadable) {
            throw new Missing(file
                    + ", which mail: of programme.yml names, cannot be read. Put it there, readable by the user that runs this"
                    + " program alone.");
        }
    }

    /** Where the file system has no such rights, as on Windows, nothing can be asked of them. */
    private static void requireOwnerOnly(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new Missing(
                    file + " holds a password, and others than its owner can read or write it. Type chmod 600 " + file
                            + ", and change the password if somebody may have seen it.");
        }
    }

    private static String line(Path file, List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Missing(file + " has no line \"" + key + "=…\". Add it."));
    }
}
