package org.programmereporting.excel.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML written from its first element to its last. Names are ours; values are escaped. What is closed is named again, and checked. */
public final class Xml {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(HEAD);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    public Xml start(String name) {
        closeTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Of the element that was started last. */
    public Xml attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(out, value, true);
        out.append('"');
        return this;
    }

    public Xml attribute(String name, long value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    public Xml end(String name) {
        String started = open.pop();
        if (!started.equals(name)) {
            throw new IllegalStateException(name + " is closed where " + started + " is open");
        }
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    public Xml text(String text) {
        closeTag();
        escape(out, text, false);
        return this;
    }

    /** An element with nothing in it. */
    public Xml empty(String name) {
        return start(name).end(name);
    }

    /** An element with nothing but text. */
    public Xml element(String name, String text) {
        return start(name).text(text).end(name);
    }

    /** An element of DrawingML that only has a value. */
    public Xml value(String name, String value) {
        return start(name).attribute("val", value).end(name);
    }

    public Xml value(String name, long value) {
        return start(name).attribute("val", value).end(name);
    }

    public Xml value(String name, double value) {
        return value(name, Numbers.text(value));
    }

    public Xml value(String name, boolean value) {
        return value(name, value ? 1 : 0);
    }

    /** Elements that are written already. */
    Xml written(CharSequence elements, int from, int to) {
        closeTag();
        out.append(elements, from, to);
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek() + " is not closed");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private static void escape(StringBuilder out, String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                case '\n', '\t' -> out.append(inAttribute ? "&#" + (int) c + ";" : String.valueOf(c));
                default -> out.append(c);
            }
        }
    }
}
