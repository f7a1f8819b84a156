package org.programmereporting.feedback;

import java.util.ArrayList;
import java.util.List;

/** Composes what one trust is told into sheets: what to do first, then where it stands, its files, what was left out, and the copy of its return. */
public final class FeedbackLayout {
    private FeedbackLayout() {}

    public static FeedbackBook compose(Feedback feedback) {
        SheetNames names = new SheetNames(); // the form's sheets keep their names
        Copies copies = new Copies(feedback, names);
        List<ListSheet> lists = new ArrayList<>();
        lists.add(new WhatToDo(feedback, copies).sheet(names.take("What to do")));
        feedback.standing()
                .ifPresent(standing ->
                        lists.add(new WhereYouStand(feedback, standing).sheet(names.take("Where you stand"))));
        if (feedback.reply().trust().isPresent()) {
            lists.add(FilesReceived.sheet(names.take("Files received"), feedback));
        }
        feedback.sent()
                .filter(LeftOut::isAny)
                .ifPresent(sent -> lists.add(LeftOut.sheet(names.take("Left out"), feedback, sent)));
        return new FeedbackBook(
                Titles.ofReturn(feedback),
                feedback.from().publisher(),
                feedback.from().language(),
                feedback.asAt(),
                lists,
                copies.with(feedback.findings(), feedback.form()));
    }
}
