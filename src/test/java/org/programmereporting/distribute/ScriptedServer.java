package org.programmereporting.distribute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server on the loopback that answers as a test says: to a command, or its beginning, with these replies one after another, the last for ever. What
 * it is told nothing of it answers as a willing server would.
 */
public final class ScriptedServer implements AutoCloseable {
    /** Instead of a reply: the connection ends. */
    public static final String DROP = "DROP";
    /** Instead of a reply: nothing. */
    public static final String SILENCE = "SILENCE";

    /** The line with a single dot. */
    public static final String END_OF_DATA = ".";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, List<String>> script = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private Optional<SSLContext> certificate = Optional.empty();

    public ScriptedServer() throws IOException {
        Thread accepting = new Thread(this::accept, "scripted-smtp");
        accepting.setDaemon(true);
        accepting.start();
    }

    public ScriptedServer answering(String command, String... replies) {
        script.put(command, List.of(replies));
        return this;
    }

    public ScriptedServer encryptingWith(SSLContext context) {
        certificate = Optional.of(context);
        return this;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Every line that came, in order. */
    public List<String> heard() {
        return heard;
    }

    public long heard(String beginning) {
        return heard.stream().filter(line -> line.startsWith(beginning)).count();
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket caller = socket.accept();
                open.add(caller);
                Thread talking = new Thread(() -> talk(caller), "scripted-smtp-talk");
                talking.setDaemon(true);
                talking.start();
            }
        } catch (IOException closed) {
            assert socket.isClosed() : closed;
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            Socket line = caller;
            BufferedReader in = reader(line);
            say(line, "220 scripted");
            boolean data = false;
            for (String command = in.readLine(); command != null; command = in.readLine()) {
                heard.add(command);
                if (data && !command.equals(END_OF_DATA)) {
                    continue;
                }
                String reply = reply(command);
                if (reply.equals(DROP)) {
                    return;
                }
                if (reply.equals(SILENCE)) {
                    continue;
                }
                say(line, reply);
                data = !command.equals(END_OF_DATA) && command.equals("DATA") && reply.startsWith("354");
                if (command.equals("STARTTLS") && reply.startsWith("220")) {
                    line = encrypted(line);
                    in = reader(line);
                }
            }
        } catch (IOException broken) {
            heard.add("(the connection broke)");
        }
    }

    private String reply(String command) {
        for (Map.Entry<String, List<String>> each : script.entrySet()) {
            if (command.equals(each.getKey())
                    || (!each.getKey().equals(END_OF_DATA) && command.startsWith(each.getKey()))) {
                int time = asked.computeIfAbsent(each.getKey(), key -> new AtomicInteger())
                        .getAndIncrement();
                return each.getValue().get(Math.min(time, each.getValue().size() - 1));
            }
        }
        return usual(command);
    }

    private String usual(String command) {
        if (command.startsWith("EHLO")) {
            return certificate.isPresent() ? "250-scripted\r\n250-STARTTLS\r\n250 8BITMIME" : "250 scripted";
        }
        if (command.equals("DATA")) {
            return "354 go on";
        }
        return command.equals("STARTTLS") ? "220 go on" : command.equals("QUIT") ? "221 bye" : "250 OK";
    }

    private Socket encrypted(Socket plain) throws IOException {
        SSLSocket encrypted = (SSLSocket) certificate
                .orElseThrow()
                .getSocketFactory()
                .createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    private static BufferedReader reader(Socket line) throws IOException {
        return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void say(Socket line, String reply) throws IOException {
        OutputStream out = line.getOutputStream();
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket each : open) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
