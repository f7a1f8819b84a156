package org.programmereporting.returns;

import java.util.Arrays;
import java.util.Optional;

/** What a field of the return form holds. */
public enum FieldType {
    TEXT("text"),
    DATE("date"),
    MONTH("month"),
    INTEGER("integer"),
    DECIMAL("decimal"),
    YES_NO("yes-no"),
    YES_NO_NA("yes-no-na"),
    CHOICE("choice"),
    ODS_CODE("ods-code"),
    EMAIL("email");

    private final String id;

    FieldType(String id) {
        this.id = id;
    }

    /** The word in {@code return-form.csv}. */
    public String id() {
        return id;
    }

    public static Optional<FieldType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }
}
