package org.programmereporting.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MetricsTextTest {
    private static final Instant NOON = Instant.parse("2014-07-20T12:00:00Z");

    @Test
    void isTheWholeTextFormat() {
        MetricsText metrics = new MetricsText(
                "pacs-exit",
                "1.2.3",
                List.of(
                        new CommandRuns("collect", NOON, Optional.empty(), OptionalInt.empty(), Duration.ofSeconds(3)),
                        new CommandRuns(
                                "run",
                                NOON.plusSeconds(60),
                                Optional.of(NOON.minusSeconds(3600)),
                                OptionalInt.of(1),
                                Duration.ofMillis(1500))),
                Optional.of(new LastReport(
                        "2014-06",
                        Map.of("expected", 43L, "missing", 2L),
                        Map.of("trusts-remaining", new BigDecimal("43")))));
        assertThat(text(metrics)).isEqualTo("""
                # HELP programme_reporting_build_info The program that wrote this.
                # TYPE programme_reporting_build_info gauge
                programme_reporting_build_info{programme="pacs-exit",version="1.2.3"} 1
                # HELP programme_reporting_figure The national figures of the newest draft, by metric.
                # TYPE programme_reporting_figure gauge
                programme_reporting_figure{metric="trusts-remaining",period="2014-06",programme="pacs-exit"} 43.0
                # HELP programme_reporting_last_run_duration_seconds How long the command's last run took.
                # TYPE programme_reporting_last_run_duration_seconds gauge
                programme_reporting_last_run_duration_seconds{command="collect",programme="pacs-exit"} 3.0
                programme_reporting_last_run_duration_seconds{command="run",programme="pacs-exit"} 1.5
                # HELP programme_reporting_last_run_exit_code The exit code of the command's last run; none when it was killed.
                # TYPE programme_reporting_last_run_exit_code gauge
                programme_reporting_last_run_exit_code{command="run",programme="pacs-exit"} 1.0
                # HELP programme_reporting_last_run_timestamp_seconds When the command last ended.
                # TYPE programme_reporting_last_run_timestamp_seconds gauge
                programme_reporting_last_run_timestamp_seconds{command="collect",programme="pacs-exit"} 1.4058576E9
                programme_reporting_last_run_timestamp_seconds{command="run",programme="pacs-exit"} 1.40585766E9
                # HELP programme_reporting_last_success_timestamp_seconds When the command last ended with exit code 0.
                # TYPE programme_reporting_last_success_timestamp_seconds gauge
                programme_reporting_last_success_timestamp_seconds{command="run",programme="pacs-exit"} 1.405854E9
                # HELP programme_reporting_returns Returns, trusts and files of the newest draft, by what became of them.
                # TYPE programme_reporting_returns gauge
                programme_reporting_returns{count="expected",period="2014-06",programme="pacs-exit"} 43.0
                programme_reporting_returns{count="missing",period="2014-06",programme="pacs-exit"} 2.0
                """);
    }

    @Test
    void nothingInANameEndsALabelOrALine() {
        MetricsText metrics = new MetricsText("a\"b\\c\nd", "1", List.of(), Optional.empty());
        assertThat(text(metrics)).contains("{programme=\"a\\\"b\\\\c\\nd\",version=\"1\"} 1\n");
    }

    private static String text(MetricsText metrics) {
        return new String(metrics.bytes(), StandardCharsets.UTF_8);
    }
}
