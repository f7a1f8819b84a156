package org.programmereporting.distribute;

/** What became of a message. */
public sealed interface Delivery {
    /** In the server's or the program's own words. */
    String words();

    /** The server took it in, or it lies in the outbox. */
    record Accepted(String words) implements Delivery {}

    /**
     * It was not taken in, and nobody has it.
     *
     * @param forNow whether the server said that it may take it in later
     */
    record Refused(String words, boolean forNow) implements Delivery {}

    /** The message was sent whole and the reply lost: the recipient may have it or not. */
    record Unknown(String words) implements Delivery {}

    /** There is no speaking with the server: nobody can be sent anything now. */
    record NoServer(String words) implements Delivery {}
}
