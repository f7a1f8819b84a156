package org.programmereporting.forms;

import java.util.Optional;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FormField;

/**
 * A cell of a form that holds an answer or waits for one.
 *
 * @param field what it asks; of a table, the column
 * @param value what stands there when the form is issued
 * @param open the trust may write there
 */
public record IssuedCell(FormField field, CellAddress address, Optional<FieldValue> value, boolean open) {}
