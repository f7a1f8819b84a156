package org.programmereporting.distribute;

import java.time.Duration;

/**
 * The server that takes the mail in.
 *
 * @param startTls whether nothing is sent before the connection is encrypted and the server has shown that it is who it says
 * @param login where the name and password for it come from
 * @param patience how long to wait for a connection, and for each reply
 */
public record MailServer(String host, int port, boolean startTls, Login login, Duration patience) {}
