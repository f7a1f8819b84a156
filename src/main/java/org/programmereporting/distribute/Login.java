package org.programmereporting.distribute;

import java.nio.file.Path;

/** Where a server's user and password come from: never from the definition itself. */
public sealed interface Login {
    /** The server asks for none. */
    record None() implements Login {}

    /** From these environment variables. */
    record Variables(String user, String password) implements Login {}

    /** From a file that only its owner may read, with a line {@code user=…} and a line {@code password=…}. */
    record OwnersFile(Path file) implements Login {}
}
