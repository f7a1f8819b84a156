package org.programmereporting.store.packed;

/** The types of values, by the names that stand in packed months. */
enum ValueType {
    DATE,
    MONTH,
    NUMBER,
    ANSWER,
    TEXT
}
