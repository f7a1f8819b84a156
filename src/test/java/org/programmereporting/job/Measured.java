package org.programmereporting.job;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Processes measured several times in turn, under a name each: their medians beside those of the first. */
final class Measured {
    private final Map<String, List<MeasuredProcess>> taken = new LinkedHashMap<>();

    /** Something to be measured. */
    interface Work {
        MeasuredProcess perform() throws IOException, InterruptedException;
    }

    void add(String name, Work work) throws IOException, InterruptedException {
        taken.computeIfAbsent(name, none -> new ArrayList<>()).add(work.perform());
    }

    void print(String what) {
        System.out.printf(
                Locale.ROOT,
                "%s; medians; load %.1f of %d processors%n",
                what,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        double first = taken.values().stream().findFirst().map(Measured::time).orElse(1.0);
        taken.forEach((name, processes) -> System.out.printf(
                Locale.ROOT,
                "%-74s %6.2f s by the clock (%.2f times the first), %6.2f s of processor time, at most %s MB%n",
                name,
                time(processes),
                time(processes) / first,
                median(processes.stream().map(MeasuredProcess::cpu).toList()),
                processes.stream()
                        .flatMap(each -> each.memory().stream())
                        .max(Comparator.naturalOrder())
                        .map(String::valueOf)
                        .orElse("?")));
    }

    private static double time(List<MeasuredProcess> processes) {
        return median(processes.stream().map(MeasuredProcess::time).toList());
    }

    private static double median(List<Duration> durations) {
        return durations.stream().sorted().toList().get(durations.size() / 2).toMillis() / 1000.0;
    }
}
