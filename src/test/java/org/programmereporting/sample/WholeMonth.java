package org.programmereporting.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sample's last month as if nobody had left yet, to measure with: a full return of each of its 128 trusts, a workbook of its own each, and no confirmed
 * exit.
 */
public final class WholeMonth {
    public static final YearMonth PERIOD = Months.JUNE;

    private WholeMonth() {}

    /** Writes it into a copy of the sample's folder, in place of all returns; how many there are. */
    public static int write(Path programme) throws IOException {
        return write(programme, 1);
    }

    /** Writes it and so many months before it that there are these all together. */
    public static int write(Path programme, int months) throws IOException {
        ReturnBytes bytes = new ReturnBytes(Form.read(programme.resolve("return-form.csv")));
        TrustRegister register = new TrustRegister();
        Path exits = programme.resolve("reference/exits.csv");
        Files.writeString(exits, Files.readAllLines(exits).get(0) + "\n");
        return IntStream.range(0, months)
                .parallel()
                .map(before -> write(programme, PERIOD.minusMonths(before), register, bytes))
                .sum();
    }

    private static int write(Path programme, YearMonth period, TrustRegister register, ReturnBytes bytes) {
        Answers answers = new Answers(register);
        List<ExitPlan> plans = ExitPlan.of(register.all());
        try {
            Path folder = Files.createDirectories(programme.resolve("returns/" + period));
            for (ExitPlan plan : plans) {
                Files.write(
                        folder.resolve(plan.trust().code() + "-" + period + ".xlsx"),
                        bytes.of(answers.of(plan, period), "xlsx", period));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return plans.size();
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1);
    }
}
