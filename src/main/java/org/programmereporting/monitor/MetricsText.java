package org.programmereporting.monitor;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * {@code metrics.prom} of a programme, in Prometheus' text format. Names begin with {@code programme_reporting_}; times are Unix seconds.
 */
public record MetricsText(String programme, String version, List<CommandRuns> runs, Optional<LastReport> report) {
    private static final String PREFIX = "programme_reporting_";

    public MetricsText {
        runs = List.copyOf(runs);
    }

    public byte[] bytes() {
        List<MetricSnapshot> all = new ArrayList<>();
        all.add(build());
        all.add(ofRuns(
                "last_run_timestamp_seconds",
                "When the command last ended.",
                run -> seconds(run.last().toEpochMilli())));
        all.add(ofRuns(
                "last_success_timestamp_seconds",
                "When the command last ended with exit code 0.",
                run -> run.success().map(at -> seconds(at.toEpochMilli())).orElse(OptionalDouble.empty())));
        all.add(ofRuns(
                "last_run_exit_code",
                "The exit code of the command's last run; none when it was killed.",
                run -> run.exitCode().isPresent()
                        ? OptionalDouble.of(run.exitCode().getAsInt())
                        : OptionalDouble.empty()));
        all.add(ofRuns(
                "last_run_duration_seconds",
                "How long the command's last run took.",
                run -> seconds(run.took().toMillis())));
        report.ifPresent(last -> {
            all.add(returns(last));
            all.add(figures(last));
        });
        return text(all);
    }

    private InfoSnapshot build() {
        return InfoSnapshot.builder()
                .name(PREFIX + "build")
                .help("The program that wrote this.")
                .dataPoint(InfoSnapshot.InfoDataPointSnapshot.builder()
                        .labels(Labels.of("programme", programme, "version", version))
                        .build())
                .build();
    }

    private GaugeSnapshot ofRuns(String name, String help, Function<CommandRuns, OptionalDouble> value) {
        GaugeSnapshot.Builder gauge = gauge(name, help);
        runs.forEach(run -> value.apply(run)
                .ifPresent(number ->
                        gauge.dataPoint(point(Labels.of("programme", programme, "command", run.command()), number))));
        return gauge.build();
    }

    private GaugeSnapshot returns(LastReport last) {
        GaugeSnapshot.Builder gauge =
                gauge("returns", "Returns, trusts and files of the newest draft, by what became of them.");
        last.returns()
                .forEach((count, number) -> gauge.dataPoint(
                        point(Labels.of("programme", programme, "period", last.period(), "count", count), number)));
        return gauge.build();
    }

    private GaugeSnapshot figures(LastReport last) {
        GaugeSnapshot.Builder gauge = gauge("figure", "The national figures of the newest draft, by metric.");
        last.figures()
                .forEach((metric, number) -> gauge.dataPoint(point(
                        Labels.of("programme", programme, "period", last.period(), "metric", metric),
                        number.doubleValue())));
        return gauge.build();
    }

    private static GaugeSnapshot.Builder gauge(String name, String help) {
        return GaugeSnapshot.builder().name(PREFIX + name).help(help);
    }

    private static GaugeDataPointSnapshot point(Labels labels, double value) {
        return GaugeDataPointSnapshot.builder().labels(labels).value(value).build();
    }

    private static OptionalDouble seconds(long millis) {
        return OptionalDouble.of(millis / 1000.0);
    }

    private static byte[] text(List<MetricSnapshot> all) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(text, new MetricSnapshots(all));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toByteArray();
    }
}
