package org.programmereporting.distribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The words of a letter, once for both forms: plain text, and HTML that a phone shows as well as a wide screen. No picture, script, style sheet or address
 * from elsewhere; what came from outside is text in both.
 */
final class Words {
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
            <body style="margin:0;padding:16px;background:#ffffff;color:#0b0c0c;font-family:Arial,sans-serif;font-size:16px;line-height:1.5">
            <div style="max-width:640px;overflow-wrap:break-word">
            %s</div>
            </body>
            </html>
            """;

    private final List<String> text = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    Words title(String words) {
        text.add(words);
        html.append("<h1 style=\"font-size:22px;line-height:1.25;margin:0 0 16px\">")
                .append(safe(words))
                .append("</h1>\n");
        return this;
    }

    Words heading(String words) {
        text.add(words.toUpperCase(Locale.UK));
        html.append("<h2 style=\"font-size:18px;margin:24px 0 8px\">")
                .append(safe(words))
                .append("</h2>\n");
        return this;
    }

    Words paragraph(String words) {
        if (!words.isBlank()) {
            text.add(words);
            html.append("<p style=\"margin:0 0 12px\">").append(safe(words)).append("</p>\n");
        }
        return this;
    }

    /** What must not be overlooked. */
    Words warning(String words) {
        text.add("! " + words);
        html.append("<p style=\"margin:0 0 16px;padding:8px 12px;border-left:6px solid #801650\"><strong>")
                .append(safe(words))
                .append("</strong></p>\n");
        return this;
    }

    Words list(List<String> items) {
        if (!items.isEmpty()) {
            text.add(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
            html.append("<ul style=\"margin:0 0 12px;padding-left:24px\">\n");
            items.forEach(item -> html.append("<li style=\"margin-bottom:4px\">")
                    .append(safe(item))
                    .append("</li>\n"));
            html.append("</ul>\n");
        }
        return this;
    }

    Letter letter(String subject, String language) {
        return new Letter(
                subject,
                new Body(
                        String.join("\n\n", text) + "\n",
                        FRAME.formatted(safe(language), safe(subject), html.toString())));
    }

    private static String safe(String words) {
        return StringEscapeUtils.escapeHtml4(words);
    }
}
