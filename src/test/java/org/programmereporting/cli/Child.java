package org.programmereporting.cli;

import java.nio.charset.StandardCharsets;

/** A process for tests: prints its arguments, and ends with the exit code that they name, or stays until it is ended. */
final class Child {
    private Child() {}

    public static void main(String[] arguments) throws InterruptedException {
        byte[] words = (String.join(" ", arguments) + "\nsecond line \u00e9\u0007\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(words, 0, words.length);
        System.out.flush();
        if (arguments[0].equals("stay")) {
            Thread.sleep(60_000);
        }
        System.exit(Integer.parseInt(arguments[0]));
    }
}
