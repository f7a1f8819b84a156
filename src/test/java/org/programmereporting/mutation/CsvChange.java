package org.programmereporting.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of a CSV return, in words, several by {@code ;;}:
 *
 * <pre>
 * nothing · value ,,tb_total = 12,5 (whatever stands there) · name ,,tb_total = ,,volume_tb · drop ,,tb_total · add ,,tb_total,9
 * line 5 = any text · mark (a byte order mark) · crlf · windows-1252 · utf-16 · semicolons · tabs · lines 100001
 * </pre>
 */
final class CsvChange {
    private final List<String> lines;
    private String ends = "\n";
    private String start = "";
    private Charset charset = StandardCharsets.UTF_8;

    private CsvChange(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    static byte[] of(List<String> lines, String changes) {
        CsvChange change = new CsvChange(lines);
        for (String each : changes.split(";;", -1)) {
            change.make(each.strip());
        }
        return (change.start + String.join(change.ends, change.lines) + change.ends).getBytes(change.charset);
    }

    private void make(String change) {
        String[] words = change.split(" ", 2);
        String rest = words.length > 1 ? words[1] : "";
        String[] sides = rest.split(" = ", 2);
        switch (words[0]) {
            case "value" -> lines.set(find(sides[0]), sides[0] + "," + text(sides[1]));
            case "name" ->
                lines.replaceAll(
                        line -> line.startsWith(sides[0] + ",") ? sides[1] + line.substring(sides[0].length()) : line);
            case "drop" -> lines.remove(find(rest));
            case "add" -> lines.add(text(rest));
            case "line" -> lines.set(Integer.parseInt(sides[0]) - 1, text(sides[1]));
            case "lines" -> repeat(Integer.parseInt(rest));
            case "mark" -> start = "\uFEFF";
            case "crlf" -> ends = "\r\n";
            case "windows-1252" -> charset = Charset.forName("windows-1252");
            case "utf-16" -> charset = StandardCharsets.UTF_16;
            case "semicolons" -> lines.replaceAll(line -> line.replace(',', ';'));
            case "tabs" -> lines.replaceAll(line -> line.replace(',', '\t'));
            case "nothing" -> {}
            default -> throw new IllegalArgumentException("not a change: " + change);
        }
    }

    private void repeat(int count) {
        while (lines.size() <= count) {
            lines.add("risks," + lines.size() + ",risk_id,R" + lines.size());
        }
    }

    private int find(String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start + ",")) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line begins with " + start);
    }

    private static String text(String words) {
        return WorkbookChange.text("'" + words + "'");
    }
}
