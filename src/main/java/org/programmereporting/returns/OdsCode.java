package org.programmereporting.returns;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of an organisation as the Organisation Data Service writes it: a letter, then two to four letters or digits, upper case ({@code RJ1},
 * {@code G6V2S}).
 */
public record OdsCode(String value) implements Comparable<OdsCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z](?:[A-Z0-9]{2}|[0-9A-Z]{4})");

    public OdsCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is not an ODS code of three or five characters");
        }
    }

    /** The code, or nothing when the text does not have the form of one. */
    public static Optional<OdsCode> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new OdsCode(text)) : Optional.empty();
    }

    /** As a record's own, which takes a way that is long until it is compiled; codes are compared all the time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OdsCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(OdsCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
