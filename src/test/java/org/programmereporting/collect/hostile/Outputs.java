package org.programmereporting.collect.hostile;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.programmereporting.SampleRun;
import org.programmereporting.collect.XlsxParts;

/** Looks through all that a run wrote for something that a program would run, fetch or take for a formula. */
final class Outputs {
    private static final Pattern ACTIVE_XML = Pattern.compile(
            "<f[ >/]|TargetMode=\"External\"|<ddeLink|<oleObject|<externalReference|<definedName[^>]*>[^<]*(cmd|calc)");
    private static final Pattern ACTIVE_PART =
            Pattern.compile("externalLink|vbaProject|embeddings|connections|activeX");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    private final List<String> active = new ArrayList<>();
    private int looked;

    private Outputs() {}

    /** What is active in which file. */
    static Outputs in(Path folder) {
        Outputs outputs = new Outputs();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(outputs::look);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return outputs;
    }

    List<String> active() {
        return active;
    }

    /** How many files were looked at. */
    int looked() {
        return looked;
    }

    private void look(Path file) {
        String name = file.toString();
        if (name.endsWith(".xlsx")) {
            XlsxParts.parts(SampleRun.bytes(file)).forEach((part, xml) -> lookAtPart(file, part, xml));
        } else if (name.endsWith(".csv")) {
            lookAtValues(file);
        } else if (name.endsWith(".html")) {
            lookAtPage(file);
        } else if (name.endsWith(".log")) {
            lookAtLog(file);
        } else {
            return;
        }
        looked++;
    }

    private void lookAtPart(Path file, String part, byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        boolean isChart = part.contains("charts/"); // its ranges are called formulas
        if (ACTIVE_PART.matcher(part).find()
                || (!isChart && ACTIVE_XML.matcher(text).find())) {
            active.add(file + " " + part);
        }
    }

    private void lookAtValues(Path file) {
        try (var reader = new CSVReader(new StringReader(SampleRun.read(file)))) {
            for (String[] line : reader) {
                for (String value : line) {
                    if (FORMULA.matcher(value).matches()
                            && !NUMBER.matcher(value).matches()) {
                        active.add(file + " " + value);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void lookAtPage(Path file) {
        for (Element element : Jsoup.parse(SampleRun.read(file)).getAllElements()) {
            boolean runs = element.tagName().equals("script")
                    || element.attributes().asList().stream()
                            .anyMatch(attribute -> attribute.getKey().startsWith("on")
                                    || attribute.getValue().contains("javascript:"));
            if (runs || (element.tagName().equals("img") && element.attr("src").equals("x"))) {
                active.add(file + " " + element);
            }
        }
    }

    private void lookAtLog(Path file) {
        SampleRun.read(file)
                .lines()
                .filter(line -> line.startsWith("FORGED") || line.contains("\u001b"))
                .forEach(line -> active.add(file + " " + line));
    }
}
