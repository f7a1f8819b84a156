package org.programmereporting.job;

import org.programmereporting.distribute.Sender;
import org.programmereporting.programme.Programme;

/** Who a programme's letters are from. */
final class Senders {
    private Senders() {}

    static Sender of(Programme programme) {
        return new Sender(
                programme.about().title(),
                programme.about().publisher(),
                programme.about().language(),
                programme.about().banner(),
                programme.about().sampleNote(),
                programme.mail().replyTo().or(() -> programme.mail().from()).isPresent());
    }
}
