package org.programmereporting.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Durably;
import org.programmereporting.store.EditionLedger;
import org.programmereporting.store.Editions;
import org.programmereporting.store.Hash;
import org.programmereporting.store.SealedEdition;

/**
 * {@code editions/<yyyy-MM>/<n>/}: complete when it appears. A pack that is written but not yet in its place lies beside it; once the ledger has sealed
 * it, whoever comes next puts it there.
 */
record EditionFolder(OutputFolder output) {
    Editions ledger() throws IOException {
        return new EditionLedger(output.editionLedger()).read();
    }

    Path of(SealedEdition edition) {
        return of(edition.period(), edition.number());
    }

    Path of(ReportingPeriod period, int number) {
        return output.editions(period).resolve(String.valueOf(number));
    }

    Path beside(ReportingPeriod period, int number) {
        return output.editions(period).resolve("." + number + ".complete");
    }

    /** Puts in place what was sealed and then cut short. */
    Editions finish() throws IOException {
        Editions editions = ledger();
        for (SealedEdition edition : editions.sealed()) {
            Path waiting = beside(edition.period(), edition.number());
            if (!Files.exists(of(edition)) && Files.exists(waiting)) {
                appear(edition);
            }
            notice(edition, editions);
        }
        return editions;
    }

    void appear(SealedEdition edition) throws IOException {
        Files.move(beside(edition.period(), edition.number()), of(edition), StandardCopyOption.ATOMIC_MOVE);
        Durably.flush(output.editions(edition.period()));
    }

    /** A notice beside the sealed folder of one called back, whose files stay as they are; written anew when another edition takes its place. */
    private void notice(SealedEdition edition, Editions editions) throws IOException {
        Optional<byte[]> words = editions.withdrawal(edition)
                .map(how -> WithdrawalNotice.of(edition, how, editions.standing(edition.period()))
                        .getBytes(StandardCharsets.UTF_8));
        Path notice = output.editions(edition.period()).resolve(edition.number() + "-WITHDRAWN.txt");
        if (words.isPresent() && !(Files.exists(notice) && Arrays.equals(Files.readAllBytes(notice), words.get()))) {
            Durably.write(notice, words.get());
        }
    }

    /** A file of an edition, as it was sealed. */
    byte[] read(SealedEdition edition, String file) throws IOException {
        Path path = of(edition).resolve(file);
        if (!Files.isRegularFile(path) || !Hash.of(path).equals(edition.files().get(file))) {
            throw new RunFailedException(path + " is missing or is not what was sealed. Put it back from a backup;"
                    + " type verify --period " + edition.period() + " for all that differs.");
        }
        return Files.readAllBytes(path);
    }

    /** Each file that is not as it was sealed, and how. */
    Map<String, String> differences(SealedEdition edition) throws IOException {
        Map<String, String> now = Hash.below(of(edition));
        Map<String, String> differences = new TreeMap<>();
        TreeSet<String> names = new TreeSet<>(edition.files().keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            Optional<String> sealed = Optional.ofNullable(edition.files().get(name));
            Optional<String> present = Optional.ofNullable(now.get(name));
            if (!sealed.equals(present)) {
                differences.put(
                        name, present.isEmpty() ? "is missing" : sealed.isEmpty() ? "was not sealed" : "was changed");
            }
        }
        return differences;
    }
}
