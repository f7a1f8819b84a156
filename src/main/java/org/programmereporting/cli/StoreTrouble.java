package org.programmereporting.cli;

import java.io.IOException;
import java.util.Optional;
import org.programmereporting.job.NextStep;
import org.programmereporting.job.OutputFolder;
import org.programmereporting.job.StoreFiles;

/**
 * What is wrong with a programme's store, as far as its files tell without the database being opened.
 *
 * @param what in a sentence
 * @param step what to type
 */
record StoreTrouble(String what, NextStep step) {
    static Optional<StoreTrouble> of(OutputFolder output, String programme) {
        StoreFiles files = new StoreFiles(output);
        try {
            Optional<String> newer = files.newer();
            if (newer.isPresent()) {
                return Optional.of(new StoreTrouble(
                        newer.get(),
                        new NextStep("status", "by that newer version of the program; or name another --output")));
            }
            if (files.isGone()) {
                return Optional.of(new StoreTrouble(
                        "The store is empty or gone: it should hold " + files.named() + ".",
                        new NextStep(
                                "run --programme " + programme,
                                "the store is filled again from store/received/ and the input folder")));
            }
            Optional<String> ledger = files.ledgerTrouble()
                    .map(trouble -> trouble + " Put it back from " + output.backups() + " if you can.");
            return files.damage()
                    .map(how -> "The database is damaged: " + how + ".")
                    .or(() -> ledger)
                    .map(what -> new StoreTrouble(what, rebuild(programme)));
        } catch (IOException unreadable) {
            return Optional.of(
                    new StoreTrouble(OneLine.of(String.valueOf(unreadable.getMessage())), rebuild(programme)));
        }
    }

    private static NextStep rebuild(String programme) {
        return new NextStep(
                "rebuild --programme " + programme,
                "the database is made anew from the received bytes and the ledgers");
    }
}
