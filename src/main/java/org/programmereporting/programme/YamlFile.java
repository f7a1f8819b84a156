package org.programmereporting.programme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Opens a YAML file as a {@link YamlMap}. */
final class YamlFile {
    private YamlFile() {}

    static YamlMap read(Path folder, String name) {
        String text = text(folder, name);
        try {
            return new Compose(LoadSettings.builder().setLabel(name).build())
                    .composeString(text)
                    .map(node -> YamlMap.of(name, node))
                    .orElseThrow(() -> new DefinitionException(new Problem(
                            name, 1, "The file is empty", "Copy the one of another programme and edit it")));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new DefinitionException(new Problem(
                    name, line, "This is not YAML: " + broken.getProblem(), mend(String.valueOf(broken.getProblem()))));
        } catch (YamlEngineException broken) {
            throw new DefinitionException(new Problem(name, 1, "This is not YAML", "Check indents, colons and quotes"));
        }
    }

    private static String mend(String problem) {
        return problem.contains("TAB") ? "Indent with spaces, never with tabs" : "Check indents, colons and quotes";
    }

    private static String text(Path folder, String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            throw new DefinitionException(new Problem(name, 1, "The file is missing", "Add it to " + folder));
        } catch (IOException unreadable) {
            throw new DefinitionException(
                    new Problem(name, 1, "The file cannot be read as UTF-8 text", "Check its rights and its encoding"));
        }
    }
}
