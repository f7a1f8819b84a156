package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.forms.IssuedForm;
import org.programmereporting.returns.ReportingPeriod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Removes the month's forms of trusts that no longer remain, and what a killed run left half-written. Only files that are named as forms are: what
 * a person put beside them stays.
 */
final class RemoveOtherForms implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(RemoveOtherForms.class);

    private final MonthRun run;
    private final FormsInStore forms;

    RemoveOtherForms(MonthRun run, FormsInStore forms) {
        this.run = run;
        this.forms = forms;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        Path folder = run.output().forms(run.period());
        Set<String> wanted = forms.all().stream().map(IssuedForm::fileName).collect(Collectors.toSet());
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    String name = String.valueOf(file.getFileName());
                    if (isForm(name, run.period()) && !wanted.contains(name)) {
                        Files.delete(file);
                        LOG.info("Removed {}", file);
                    }
                }
            }
        }
        return RepeatStatus.FINISHED;
    }

    private static boolean isForm(String name, ReportingPeriod month) {
        return name.matches("[A-Z0-9]{3,5}-" + month + "\\.xlsx(\\.part)?");
    }
}
