package org.programmereporting.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * Years of returns before the sample's first month, to measure with: what its trusts might have sent, as compact CSV returns, all of a month in a
 * zip. The months' periods are added to the calendar.
 */
public final class LongHistory {
    private final ReturnBytes bytes;
    private final EarlierReturns returns;

    /** Returns that follow this return-form.csv. */
    public LongHistory(Path returnForm) throws IOException {
        TrustRegister register = new TrustRegister();
        this.bytes = new ReturnBytes(Form.read(returnForm));
        this.returns = new EarlierReturns(register, ExitPlan.of(register.remaining()));
    }

    /** Writes so many months before the sample's own into a copy of its folder. */
    public void write(Path programme, int months) throws IOException {
        YearMonth first = Months.EARLIER.get(0);
        for (YearMonth period : Stream.iterate(first.minusMonths(1), month -> month.minusMonths(1))
                .limit(months)
                .toList()) {
            returns.write(programme.resolve("returns/" + period), period, bytes);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path programme = Path.of(arguments[0]);
        new LongHistory(programme.resolve("return-form.csv")).write(programme, Integer.parseInt(arguments[1]));
    }
}
