package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.ATrust.aTrust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The metrics that the first programme declares. */
class FirstProgrammeTest {
    private static final Set<String> OF_EVERY_KIND = Set.of("id", "title", "unit", "kind", "groups", "definition");

    @Test
    void measuresEveryDeclaredMetricAndNoFigureTwice() throws IOException {
        List<Metric> metrics = definitions().stream().map(Kinds::metric).toList();
        MonthView month = AMonth.with(aTrust("ZA1"))
                .opening(aTrust("ZA1"))
                .knowing(AReference.aReference()
                        .trust("ZA1")
                        .contract("ZA1", "PACS", "london")
                        .adoption("2014-06-30", 128))
                .build();
        List<MetricValue> values =
                NationalMetrics.of(metrics, month, Optional.of(month)).values();
        assertThat(values)
                .extracting(value -> value.metric() + " " + value.group() + "=" + value.groupValue())
                .doesNotHaveDuplicates();
        assertThat(definitions())
                .extracting(MetricDefinition::id)
                .allMatch(id -> values.stream().anyMatch(value -> value.metric().equals(id)));
    }

    @Test
    void usesEveryKind() throws IOException {
        assertThat(definitions()).extracting(MetricDefinition::kind).containsAll(Kinds.all());
    }

    static List<MetricDefinition> definitions() throws IOException {
        String yaml = Files.readString(Path.of("input", "pacs-exit", "programme.yml"));
        Map<?, ?> programme = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return ((List<?>) value(programme, "metrics"))
                .stream().map(metric -> definition((Map<?, ?>) metric)).toList();
    }

    private static MetricDefinition definition(Map<?, ?> metric) {
        Map<String, String> settings = metric.entrySet().stream()
                .filter(entry -> !OF_EVERY_KIND.contains(entry.getKey().toString()))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString(),
                        (a, b) -> b,
                        TreeMap::new));
        List<String> groups = metric.containsKey("groups")
                ? ((List<?>) value(metric, "groups"))
                        .stream().map(Object::toString).toList()
                : List.of();
        return new MetricDefinition(
                value(metric, "id").toString(),
                value(metric, "title").toString(),
                value(metric, "unit").toString(),
                value(metric, "kind").toString(),
                groups,
                value(metric, "definition").toString(),
                settings);
    }

    private static Object value(Map<?, ?> map, String key) {
        return Optional.<Object>ofNullable(map.get(key)).orElseThrow();
    }
}
