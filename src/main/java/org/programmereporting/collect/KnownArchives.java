package org.programmereporting.collect;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What is in archives that were gone through before: the same bytes hold the same files, so that nobody needs to unpack them again to know. */
public interface KnownArchives {
    /** For who remembers none. */
    KnownArchives NONE = archive -> Optional.empty();

    /** The hash of each file by its path in the archive, empty for one that is ignored; nothing when the archive is not known. */
    Optional<Map<String, String>> filesIn(Path archive);
}
