package org.programmereporting.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.accessibility.Breach;
import org.programmereporting.accessibility.Profile;
import org.programmereporting.accessibility.Rule;
import org.programmereporting.accessibility.WorkbookChecker;
import org.programmereporting.job.FileCheck;
import org.programmereporting.job.RefusedException;

/** {@code check-workbook}: what breaks which rule where, in any workbook, whoever made it. */
record WorkbookChecks(PrintWriter out) {
    private static final int LARGEST_FILE = 100_000_000;

    /** Checks all files that can be read, and then refuses the others. */
    int perform(List<Path> files, Profile profile, boolean json) throws IOException {
        List<Path> readable = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files) {
            FileCheck.unreadable(file).ifPresentOrElse(unreadable::add, () -> readable.add(file));
        }
        int answer = check(readable, profile, json);
        if (!unreadable.isEmpty()) {
            throw new RefusedException(String.join(" ", unreadable));
        }
        return answer;
    }

    private int check(List<Path> files, Profile profile, boolean json) throws IOException {
        WorkbookChecker checker = new WorkbookChecker(profile);
        List<CheckedFile> checked = new ArrayList<>();
        for (Path file : files) {
            checked.add(new CheckedFile(file, checker.check(bytes(file))));
        }
        if (json) {
            out.println(BreachJson.of(checked));
        } else {
            checked.forEach(this::print);
        }
        boolean broken = checked.stream().anyMatch(file -> !file.essential().isEmpty());
        return broken ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
    }

    /** What a file breaks. */
    record CheckedFile(Path file, List<Breach> breaches) {
        List<Breach> essential() {
            return breaches.stream().filter(Breach::essential).toList();
        }

        List<Breach> advice() {
            return breaches.stream().filter(breach -> !breach.essential()).toList();
        }
    }

    /** One byte more than any workbook that is read may unpack to is enough to say that it is too much. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(LARGEST_FILE + 1);
        }
    }

    private void print(CheckedFile checked) {
        out.println(line(checked.file() + ": " + count(checked)));
        print("Essential", checked.essential());
        print("Advice", checked.advice());
        out.println();
    }

    private void print(String title, List<Breach> breaches) {
        if (breaches.isEmpty()) {
            return;
        }
        out.println();
        out.println(title);
        Map<Rule, List<Breach>> byRule = new TreeMap<>();
        breaches.forEach(breach ->
                byRule.computeIfAbsent(breach.rule(), rule -> new ArrayList<>()).add(breach));
        byRule.forEach((rule, broken) -> {
            String number = rule.number() == 0 ? "" : "rule " + rule.number() + ", ";
            out.println("  " + number + rule.id() + ": " + rule.mend());
            int width = broken.stream()
                    .mapToInt(breach -> breach.place().length())
                    .max()
                    .orElse(1);
            broken.forEach(breach -> out.println(line("    " + padded(breach.place(), width) + "  " + breach.what())));
        });
    }

    private static String count(CheckedFile checked) {
        if (checked.breaches().isEmpty()) {
            return "breaks no rule that a program can check.";
        }
        int essential = checked.essential().size();
        int advice = checked.advice().size();
        return (essential == 0 ? "no" : essential) + " essential " + (essential == 1 ? "breach" : "breaches") + ", "
                + (advice == 0 ? "no" : advice) + (advice == 1 ? " piece" : " pieces") + " of advice.";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, Math.min(width, 40) - text.length()));
    }

    private static String line(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }
}
