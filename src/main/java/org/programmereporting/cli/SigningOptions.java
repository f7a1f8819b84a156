package org.programmereporting.cli;

import picocli.CommandLine.Option;

/** Which period's draft, and who signs it. */
final class SigningOptions extends EditionOptions {
    @Option(
            names = "--as",
            required = true,
            paramLabel = "NAME",
            description = "Who does it; stands in the ledger and on the cover.")
    String as = "";

    @Option(
            names = "--despite-withdrawal",
            description = "Also when an edition with the same figures was withdrawn: they are to be published again.")
    boolean despiteWithdrawal;
}
