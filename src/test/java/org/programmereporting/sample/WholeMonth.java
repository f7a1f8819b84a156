package org.programmereporting.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

/**
 * The sample's last month as if nobody had left yet, to measure with: a full return of each of its 128 trusts, a workbook of its own each, and no confirmed
 * exit.
 */
public final class WholeMonth {
    public static final YearMonth PERIOD = Months.JUNE;

    private WholeMonth() {}

    /** Writes it into a copy of the sample's folder, in place of all returns; how many there are. */
    public static int write(Path programme) throws IOException {
        ReturnBytes bytes = new ReturnBytes(Form.read(programme.resolve("return-form.csv")));
        TrustRegister register = new TrustRegister();
        Answers answers = new Answers(register);
        Path folder = Files.createDirectories(programme.resolve("returns/" + PERIOD));
        Path exits = programme.resolve("reference/exits.csv");
        Files.writeString(exits, Files.readAllLines(exits).get(0) + "\n");
        int written = 0;
        for (ExitPlan plan : ExitPlan.of(register.all())) {
            Files.write(
                    folder.resolve(plan.trust().code() + "-" + PERIOD + ".xlsx"),
                    bytes.of(answers.of(plan, PERIOD), "xlsx", PERIOD));
            written++;
        }
        return written;
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }
}
