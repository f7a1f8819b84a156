package org.programmereporting.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.NationalForecast;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/** A month for tests: June 2014, as at its last day. */
final class AMonth {
    private ReferenceData reference = AReference.aReference().build();
    private final List<NationalPosition> positions = new ArrayList<>();
    private NationalPosition opening = position("2014-06");
    private List<ExpectedReturn> expected = List.of();
    private Optional<NationalForecast> forecast = Optional.empty();
    private Optional<BackTest> backTest = Optional.empty();

    private AMonth() {}

    static AMonth aMonth() {
        return new AMonth();
    }

    static AMonth with(ATrust... trusts) {
        return aMonth().at("2014-06", trusts);
    }

    AMonth knowing(AReference reference) {
        this.reference = reference.build();
        return this;
    }

    /** The position at a period; oldest first. */
    AMonth at(String period, ATrust... trusts) {
        return at(position(period, trusts));
    }

    AMonth at(NationalPosition position) {
        positions.add(position);
        return this;
    }

    AMonth opening(ATrust... trusts) {
        opening = position("2014-06", trusts);
        return this;
    }

    AMonth expecting(ExpectedReturn... returns) {
        expected = List.of(returns);
        return this;
    }

    AMonth forecast(NationalForecast made) {
        forecast = Optional.of(made);
        return this;
    }

    AMonth scored(BackTest scores) {
        backTest = Optional.of(scores);
        return this;
    }

    MonthView build() {
        return new MonthView(
                reference,
                positions,
                opening,
                expected,
                Optional.empty(),
                forecast,
                backTest,
                new TrustHistory(positions));
    }

    static NationalPosition position(String period, ATrust... trusts) {
        ReportingPeriod month = AReturn.period(period);
        List<TrustPosition> built = Stream.of(trusts).map(ATrust::build).toList();
        return new NationalPosition(month, month.lastDay(), built);
    }
}
