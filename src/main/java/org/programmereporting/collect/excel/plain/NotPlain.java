package org.programmereporting.collect.excel.plain;

/** A workbook has something that is left to the library: no fault, only not ordinary. Caught where the two ways part, and never shown. */
public final class NotPlain extends Exception {
    private static final long serialVersionUID = 1;

    /** @param what the first thing that was not ordinary */
    public NotPlain(String what) {
        super(what, null, false, false);
    }
}
