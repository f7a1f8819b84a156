package org.programmereporting.validate;

import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;

/** What a rule found about one of a period's files. */
record AcrossFinding(CheckedReturn file, Finding finding) {}
