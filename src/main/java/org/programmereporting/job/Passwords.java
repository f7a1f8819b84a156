package org.programmereporting.job;

/** What is said of a password that is not there. */
final class Passwords {
    private Passwords() {}

    static String missing(String variable) {
        return "the environment variable " + variable
                + ", which holds the password of their workbooks, is not set. Set it for the user that runs this program";
    }
}
