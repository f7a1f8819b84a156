package org.programmereporting.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many returns to measure with: what the sample's trusts might send in the twelve months up to June 2014, a primary and a refresh each month, in
 * all formats. Their answers are those of the sample's three months over and over.
 */
public final class VolumeReturns {
    private static final int MONTHS = 12;

    private final Answers answers;
    private final List<ExitPlan> plans;
    private final ReturnBytes bytes;

    /** Returns that follow this return-form.csv. */
    public VolumeReturns(Path returnForm) throws IOException {
        TrustRegister register = new TrustRegister();
        this.answers = new Answers(register);
        // without the one that a merger closed in the twelve months
        this.plans = ExitPlan.of(register.remaining()).stream()
                .filter(plan -> !plan.trust().equals(register.closedByMerger()))
                .toList();
        this.bytes = new ReturnBytes(Form.read(returnForm));
    }

    /** How many there can be. */
    public int most() {
        return plans.size() * MONTHS * 2;
    }

    /** Writes so many, over twelve folders of {@code returns/} as evenly as may be. */
    public void write(Path returns, int count) {
        IntStream.range(0, count).parallel().forEach(number -> write(returns, number, number % MONTHS));
    }

    private void write(Path returns, int number, int month) {
        YearMonth period = Months.JUNE.minusMonths(month);
        ExitPlan plan = plans.get(number / MONTHS % plans.size());
        boolean refresh = number / MONTHS / plans.size() > 0;
        String name = plan.trust().code() + "-" + period + (refresh ? "-refresh." : ".") + ending(number);
        SampleReturn sample = answers.of(plan, Months.WITH_RETURNS.get(month % Months.WITH_RETURNS.size()))
                .put("period", period.toString())
                .put("submission", refresh ? "refresh" : "primary");
        Path file = returns.resolve(period.toString()).resolve(name);
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes.of(sample, ending(number), period));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String ending(int number) {
        return switch (number % 20) {
            case 3, 13 -> "csv";
            case 7 -> "xls";
            case 17 -> "xlsm";
            default -> "xlsx";
        };
    }
}
