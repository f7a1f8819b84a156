package org.programmereporting.distribute;

/** Sends a message once; whether again, the caller decides by what became of it. */
public interface Mailer {
    Delivery send(Message message);

    /** How its messages leave, as the ledger writes it. */
    String way();
}
