package org.programmereporting.accessibility;

/** Which rules a workbook is held to. */
public enum Profile {
    /** What is published: all of them. */
    PACK,
    /** What goes to and fro with a trust, forms and feedback: what must be readable, true and inactive in any workbook. */
    RETURNED
}
