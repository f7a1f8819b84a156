package org.programmereporting.store.packed;

import org.programmereporting.returns.CheckedReturn;

/**
 * A received file and what was judged of it by itself.
 *
 * @param sequence the order in which files were first seen, from 1
 * @param size in bytes
 * @param judgedWith by which definition, hashed
 */
public record JudgedFile(long sequence, long size, String judgedWith, CheckedReturn judged) {}
