package org.programmereporting.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.distribute.Mailers;
import org.programmereporting.distribute.Secrets;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.store.Durably;

/** {@code check}: whether definition, reference data, folders and mail are in order. Sends nothing. The caller holds the {@link OutputLock}. */
public record SetupCheck(ProgrammeFolder folder, Path outputs, Map<String, String> environment, Clock clock) {
    /** What is in order, a line each; what is not is thrown, with where it stands and the mend. */
    public List<String> perform() {
        Programme programme = folder.read();
        ProgrammeRun.requireReturnsFolder(folder);
        OutputFolder output = new OutputFolder(outputs.resolve(folder.name()));
        Optional<RunFailedException> full = DiskSpace.lacking(output.path());
        if (full.isPresent()) {
            throw full.get();
        }
        return List.of(
                programme.id() + ": definition, return form and reference data can be used ("
                        + programme.metrics().size() + " metrics, "
                        + programme.rules().size() + " rules, "
                        + programme.reference().register().trusts().size() + " trusts, "
                        + programme.stakeholders().size() + " stakeholders).",
                "  Returns are read from " + folder.returns() + "; output can be written to " + output.path() + ".",
                "  " + mail(programme, output));
    }

    private String mail(Programme programme, OutputFolder output) {
        try {
            new Mailers(environment, clock, Durably::write).of(programme.mail(), output.outbox());
        } catch (Secrets.Missing missing) {
            throw new RefusedException(String.valueOf(missing.getMessage()));
        }
        return programme
                .mail()
                .server()
                .map(server -> "Mail is sent by " + server.host() + ":" + server.port()
                        + "; its login is there. Nothing was sent.")
                .orElse("No mail server is set: messages are written to " + output.outbox() + ".");
    }
}
