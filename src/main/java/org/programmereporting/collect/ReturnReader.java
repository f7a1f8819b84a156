package org.programmereporting.collect;

import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReturnForm;

/** Reads the bytes of one file as a return. Whatever the bytes are, the answer is a {@link RawReturn}: never an exception. */
public interface ReturnReader {
    /**
     * Reads all that the form has a place for, each value with its source cell.
     *
     * @param file path below the period's folder: it names the place of every value, and its ending is checked against the bytes
     */
    RawReturn read(String file, byte[] bytes, ReturnForm form);
}
