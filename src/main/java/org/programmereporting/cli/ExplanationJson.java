package org.programmereporting.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.programmereporting.measure.Evidence;
import org.programmereporting.measure.Explanation;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.TrustPosition;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An explanation as JSON: the names are a contract; a figure is a number, {@code "[z]"} or {@code "[x]"}; what there is none of is empty. */
final class ExplanationJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ExplanationJson() {}

    static String of(String programme, Explanation explanation) {
        MetricValue figure = explanation.asked().value();
        MetricDefinition definition = explanation.asked().definition();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("programme", programme);
        json.put("period", explanation.period().toString());
        json.put("as_at", explanation.asAt().toString());
        json.put("metric", figure.metric());
        json.put("title", definition.title());
        json.put("definition", definition.definition());
        json.put("group", figure.group());
        json.put("group_value", figure.groupValue());
        json.put("unit", figure.unit());
        json.put("value", value(figure.value()));
        json.put("numerator", value(figure.numerator()));
        json.put("denominator", value(figure.denominator()));
        json.put("previous", value(figure.previous()));
        json.put("change", value(figure.change()));
        json.put("rows", explanation.rows().stream().map(ExplanationJson::row).toList());
        return JSON.writeValueAsString(json);
    }

    private static Map<String, Object> row(Explanation.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("subject", row.subject());
        json.put("name", row.name());
        json.put(
                "position_period",
                row.position()
                        .flatMap(TrustPosition::positionPeriod)
                        .map(ReportingPeriod::toString)
                        .orElse(""));
        json.put("counts", row.counts().id());
        json.put("value", value(row.figure().value()));
        json.put("numerator", value(row.figure().numerator()));
        json.put("denominator", value(row.figure().denominator()));
        json.put("apart", row.apart());
        json.put(
                "evidence",
                row.evidence().stream().map(ExplanationJson::evidence).toList());
        return json;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", evidence.what());
        json.put("value", evidence.value());
        json.put("file", evidence.file());
        json.put("sheet", evidence.source().map(Source::sheet).orElse(""));
        json.put("cell", evidence.source().map(Source::cell).orElse(""));
        return json;
    }

    private static Object value(Figure figure) {
        return figure instanceof Figure.Known known ? known.value() : FigureText.of(figure);
    }
}
