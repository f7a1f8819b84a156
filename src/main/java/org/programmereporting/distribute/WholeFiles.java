package org.programmereporting.distribute;

import java.io.IOException;
import java.nio.file.Path;

/** Puts a file in its place whole: a reader sees nothing or all of it. */
public interface WholeFiles {
    void write(Path file, byte[] bytes) throws IOException;
}
