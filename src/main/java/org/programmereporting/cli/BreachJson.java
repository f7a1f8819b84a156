package org.programmereporting.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.programmereporting.accessibility.Breach;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What checked workbooks break, for programs: an array of files, each with its breaches. */
final class BreachJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BreachJson() {}

    static String of(List<WorkbookChecks.CheckedFile> files) {
        return MAPPER.writeValueAsString(files.stream().map(BreachJson::of).toList());
    }

    private static Map<String, Object> of(WorkbookChecks.CheckedFile file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.file().toString());
        json.put("essential", file.essential().size());
        json.put("advice", file.advice().size());
        json.put("breaches", file.breaches().stream().map(BreachJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Breach breach) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", breach.rule().number());
        json.put("rule", breach.rule().id());
        json.put("essential", breach.essential());
        json.put("sheet", breach.sheet());
        json.put("cell", breach.cell());
        json.put("what", breach.what());
        json.put("mend", breach.rule().mend());
        return json;
    }
}
