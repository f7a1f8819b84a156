package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.DraftId;
import org.programmereporting.store.EditionLedger;

/** Who prepared a draft: the person that named themselves when it was run. The same person cannot approve it. */
public record Preparation(RunRequest request, ProgrammeFolder folder, Clock clock) {
    public void record(ReportingPeriod period, String by) throws IOException {
        OutputFolder output = new OutputFolder(request.output().resolve(folder.name()));
        Path file = output.manifest(period);
        Manifest manifest = Manifest.readWithoutInputs(file)
                .orElseThrow(() -> new RunFailedException(file + " cannot be read. Run the same command again."));
        DraftId draft = output.draftId(period, manifest);
        EditionLedger ledger = new EditionLedger(output.editionLedger());
        boolean known = ledger.read().preparers(draft).stream().anyMatch(preparer -> preparer.isBy(by));
        if (!known) {
            ledger.prepared(draft, by, clock.instant());
        }
    }
}
