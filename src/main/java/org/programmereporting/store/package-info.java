/**
 * What is kept between runs: received bytes by hash, the ledger of receipts, judged returns with their findings, and metric values. Values
 * come in and leave; SQL stays here. The ledger and the bytes are the truth: the database can be made again from them.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.store;
