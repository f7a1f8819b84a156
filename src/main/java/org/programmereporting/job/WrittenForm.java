package org.programmereporting.job;

import org.programmereporting.accessibility.Profile;
import org.programmereporting.forms.IssuedForm;
import org.programmereporting.forms.excel.FormWorkbookWriter;

/** A form as the file that is put in place. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only written
record WrittenForm(String name, byte[] bytes) {
    static WrittenForm of(IssuedForm form, FormWorkbookWriter writer) {
        byte[] bytes = writer.write(form);
        CheckedWorkbook.require(form.fileName(), bytes, Profile.RETURNED);
        return new WrittenForm(form.fileName(), bytes);
    }
}
