package org.programmereporting.report;

/** The shorthand of official statistics for values that need a word (Government Analysis Function, symbols in tables). */
public enum Mark {
    CONFIDENTIAL("[c]", "confidential"),
    ESTIMATED("[e]", "estimated"),
    FORECAST("[f]", "forecast"),
    PROVISIONAL("[p]", "provisional"),
    REVISED("[r]", "revised"),
    NOT_AVAILABLE("[x]", "not available"),
    NOT_APPLICABLE("[z]", "not applicable");

    private final String text;
    private final String meaning;

    Mark(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    public String text() {
        return text;
    }

    public String meaning() {
        return meaning;
    }
}
