/**
 * The vocabulary every stage speaks: trusts, contracts, periods, the return form, returns, findings, positions. Values only: they come in as
 * definition, reference data and returns, and leave as the {@link org.programmereporting.returns.NationalPosition} that is measured. Imports
 * {@code java.*} only.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.returns;
