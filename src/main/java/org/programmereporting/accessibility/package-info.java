/**
 * The bytes of a finished workbook come in, what breaks the rules for accessible workbooks leaves: which rule, where, and how to mend it. The rules
 * follow the UK government's guidance on accessible spreadsheets for published statistics. It knows nothing of how a workbook was written; to
 * add a rule, name it in {@link org.programmereporting.accessibility.Rule} and check it in a class that {@code WorkbookChecker} lists.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.accessibility;
