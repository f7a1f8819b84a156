package org.programmereporting.distribute;

import java.util.Locale;

/**
 * One e-mail address, such as {@code board@board.example}: plain ASCII without blanks, so that nothing in it can end a header line or name a second
 * recipient. Two that differ in capitals only are one recipient.
 */
public record MailAddress(String value) implements Comparable<MailAddress> {
    private static final String LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final int LONGEST = 254;

    /** @throws IllegalArgumentException when it is not one */
    public MailAddress {
        if (value.length() > LONGEST || !value.matches(LOCAL + "@" + LABEL + "(\\." + LABEL + ")+")) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** What tells recipients apart. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public int compareTo(MailAddress other) {
        return key().compareTo(other.key());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAddress address && key().equals(address.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
