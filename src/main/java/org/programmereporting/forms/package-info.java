/**
 * The forms that are issued: a {@link org.programmereporting.returns.TrustPosition} and the {@link org.programmereporting.returns.ReturnForm}
 * come in, an {@link org.programmereporting.forms.IssuedForm} leaves: what stands in each cell of the trust's form before it is filled in, and
 * what the form says about itself. Begin at {@link org.programmereporting.forms.FormIssuer}; {@code forms.excel} makes the workbook.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.forms;
