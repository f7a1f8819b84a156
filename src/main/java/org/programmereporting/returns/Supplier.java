package org.programmereporting.returns;

import java.util.List;

/** A supplier, by the names that returns use for it. */
public record Supplier(String id, String name, List<String> aliases) {
    public Supplier {
        aliases = List.copyOf(aliases);
    }

    /** Whether a text means this supplier: its id, name or an alias, whatever the case. */
    public boolean isCalled(String text) {
        String wanted = text.strip();
        boolean called = id.equalsIgnoreCase(wanted) || name.equalsIgnoreCase(wanted);
        for (String alias : aliases) {
            called |= alias.equalsIgnoreCase(wanted);
        }
        return called;
    }
}
